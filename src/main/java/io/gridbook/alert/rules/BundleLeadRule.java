package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.alert.Conditions.liveService;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A customer has landline, broadband and mobile, each by itself. Source: 「融合业务…2种或2种以上产品捆绑」. */
@Component
final class BundleLeadRule implements Rule {
    private static final List<String> MOBILE = List.of("2G", "3G", "4G", "5G");
    private static final List<String> KINDS = List.of("FIXED", "BROADBAND", "2G", "3G", "4G", "5G");

    private final Settings settings;

    BundleLeadRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(boolean enabled, @PositiveOrZero BigDecimal minArpu, int weight) {
        Settings {
            YuanSetting.fen("min-arpu", minArpu);
        }

        long minArpuFen() {
            return YuanSetting.fen("min-arpu", minArpu);
        }
    }

    @Override
    public String id() {
        return "BUNDLE_LEAD";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("minimum", settings.minArpuFen());
    }

    @Override
    public Candidates candidates(Night night) {
        return Candidates.grouped(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .key(inline(String.valueOf(night.day().getYear())))
                        .weight(settings.weight())
                        .figure("arpu", SEGMENT.ARPU),
                List.of(
                        live(),
                        Term.yuan("average monthly spend", SEGMENT.ARPU).atLeast(inline(settings.minArpuFen()))),
                List.of(
                        Term.yes("a live landline", condition(boolOr(SERVICE.PRODUCT.eq("FIXED")))),
                        Term.yes("live broadband", condition(boolOr(SERVICE.PRODUCT.eq("BROADBAND")))),
                        Term.yes("a live mobile service", condition(boolOr(SERVICE.PRODUCT.in(MOBILE)))),
                        Term.yes(
                                "none of these in a bundle",
                                condition(boolAnd(SERVICE.BUNDLE_ID.isNull().or(SERVICE.PRODUCT.notIn(KINDS)))))),
                scope -> select(scope.columns())
                        .from(SEGMENT)
                        .join(SERVICE)
                        .on(SERVICE.AREA_ID.eq(SEGMENT.AREA_ID), SERVICE.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))
                        .where(customers(night))
                        .and(scope.where())
                        .and(liveService(night))
                        .groupBy(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID, SEGMENT.ARPU, SEGMENT.LIVE)
                        .having(scope.having()));
    }
}
