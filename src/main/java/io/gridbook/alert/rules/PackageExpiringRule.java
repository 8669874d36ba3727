package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveService;
import static io.gridbook.alert.Conditions.services;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** An annual package ends within the set days and is not renewed. Source: 「按时完成套餐到期通知」. */
@Component
final class PackageExpiringRule implements Rule {
    private final Settings settings;

    PackageExpiringRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(boolean enabled, Stage near, Stage middle, Stage far) {
        Settings {
            if (near.days() >= middle.days() || middle.days() >= far.days()) {
                throw new IllegalArgumentException("days must rise from near over middle to far, but are %d, %d, %d"
                        .formatted(near.days(), middle.days(), far.days()));
            }
        }

        record Stage(@Min(0) int days, int weight) {}
    }

    @Override
    public String id() {
        return "PACKAGE_EXPIRING";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of(
                "near", settings.near().days(),
                "middle", settings.middle().days(),
                "days", settings.far().days());
    }

    @Override
    public boolean checkable() {
        return true;
    }

    @Override
    public Candidates candidates(Night night) {
        LocalDate day = night.day();
        return Candidates.of(
                PackageFigures.finding(this, night, PackageFigures.days(inline(day), SERVICE.PACKAGE_END))
                        .stage(byStage(day, stage(settings.near()), stage(settings.middle()), stage(settings.far())))
                        .weight(byStage(
                                day,
                                inline(settings.near().weight()),
                                inline(settings.middle().weight()),
                                inline(settings.far().weight())))
                        .dueOn(SERVICE.PACKAGE_END),
                terms(day),
                scope -> select(scope.columns())
                        .from(SERVICE)
                        .where(services(night))
                        .and(scope.where()));
    }

    private List<Term> terms(LocalDate day) {
        Term.Figure<Integer> days =
                Term.days("days from D to the package's end", PackageFigures.days(inline(day), SERVICE.PACKAGE_END));
        int far = settings.far().days();
        return List.of(
                liveService(day),
                Term.word("package term", SERVICE.PACKAGE_TERM, List.of("ANNUAL")),
                days.atLeast(inline(0)).said(SERVICE.PACKAGE_END.ge(day)),
                days.atMost(inline(far)).said(SERVICE.PACKAGE_END.le(day.plusDays(far))),
                Term.no("renewed by the day after its end", renewed()));
    }

    /** A next package begins no later than the day after this one's last day. */
    private static Condition renewed() {
        return SERVICE.NEXT_PACKAGE_START.isNotNull().and(SERVICE.NEXT_PACKAGE_START.le(SERVICE.PACKAGE_END.plus(1)));
    }

    private static Field<String> stage(Settings.Stage stage) {
        return inline(String.valueOf(stage.days()));
    }

    private <T> Field<T> byStage(LocalDate day, Field<T> near, Field<T> middle, Field<T> far) {
        return when(SERVICE.PACKAGE_END.le(day.plusDays(settings.near().days())), near)
                .when(SERVICE.PACKAGE_END.le(day.plusDays(settings.middle().days())), middle)
                .otherwise(far);
    }
}
