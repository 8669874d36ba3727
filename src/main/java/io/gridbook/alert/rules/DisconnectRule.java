package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.DISCONNECT_ORDER;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Omission;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A customer asked to leave. Source: 「四小时内联系客户」「2个工作日内」. */
@Component
final class DisconnectRule implements Rule {
    private static final String OPEN = "OPEN";

    private final Settings settings;

    DisconnectRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(1) int contactHours,
            @Min(1) int doneWorkingDays,
            int weight) {}

    @Override
    public String id() {
        return "DISCONNECT";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public boolean checkable() {
        return true;
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("hours", settings.contactHours(), "working-days", settings.doneWorkingDays());
    }

    /** Orders whose time has not come: they are listed as they are, and their dates should be looked at. */
    @Override
    public List<Omission> omissions(Night night) {
        return List.of(new Omission(
                select(count())
                        .from(DISCONNECT_ORDER)
                        .where(DISCONNECT_ORDER.DAY.eq(night.day()), DISCONNECT_ORDER.AREA_ID.gt(0))
                        .and(DISCONNECT_ORDER.STATUS.eq(inline(OPEN)))
                        .and(DISCONNECT_ORDER.REQUESTED_AT.ge(
                                inline(night.workingDay().atStartOfDay())))
                        .having(count().gt(0)),
                "DISCONNECT: %s open orders were requested after the business date; they are judged as they are"));
    }

    @Override
    public List<String> needs() {
        return List.of("disconnects");
    }

    @Override
    public Candidates candidates(Night night) {
        OrderTimes times = new OrderTimes(night, settings.contactHours(), settings.doneWorkingDays());
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .subject(DISCONNECT_ORDER.ORDER_ID)
                        .key(DISCONNECT_ORDER.ORDER_ID)
                        .atStake(when(condition(SEGMENT.IN_BASE), SEGMENT.ARPU))
                        .weight(settings.weight())
                        .dueAt(times.due())
                        .figure("requested", OrderTimes.text(DISCONNECT_ORDER.REQUESTED_AT))
                        .figure("contactDue", OrderTimes.text(times.contactDue()))
                        .figure("doneDue", OrderTimes.text(times.doneDue()))
                        .figure("contacted", OrderTimes.text(DISCONNECT_ORDER.CONTACTED_AT))
                        .figure("code", DISCONNECT_ORDER.REASON_CODE)
                        .figure("reason", DISCONNECT_ORDER.REASON_TEXT)
                        .detail("number", SERVICE.SERVICE_NUMBER)
                        .detail("product", SERVICE.PRODUCT),
                List.of(live(), Term.word("order's status", DISCONNECT_ORDER.STATUS, List.of(OPEN))),
                scope -> select(scope.columns())
                        .from(DISCONNECT_ORDER)
                        .join(SEGMENT)
                        .on(SEGMENT.AREA_ID.eq(DISCONNECT_ORDER.AREA_ID))
                        .and(SEGMENT.CUSTOMER_ID.eq(DISCONNECT_ORDER.CUSTOMER_ID))
                        .leftJoin(SERVICE)
                        .on(SERVICE.AREA_ID.eq(DISCONNECT_ORDER.AREA_ID))
                        .and(SERVICE.DAY.eq(night.day()))
                        .and(SERVICE.SERVICE_ID.eq(DISCONNECT_ORDER.SERVICE_ID))
                        .where(customers(night))
                        .and(DISCONNECT_ORDER.DAY.eq(night.day()))
                        .and(DISCONNECT_ORDER.AREA_ID.gt(0))
                        .and(scope.where()));
    }
}
