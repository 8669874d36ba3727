package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** A customer of the high band has its birthday soon. Source: 「用户生日等给用户发送祝福」. */
@Component
final class BirthdayRule implements Rule {
    private final Settings settings;

    BirthdayRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(boolean enabled, @Min(0) @Max(31) int daysAhead, int weight) {}

    @Override
    public String id() {
        return "BIRTHDAY";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("days", settings.daysAhead());
    }

    @Override
    public Candidates candidates(Night night) {
        Birthdays birthdays = new Birthdays(night.workingDay(), settings.daysAhead());
        Field<LocalDate> day = birthdays.kept(CUSTOMER.BIRTHDAY);
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .key(extract(day, DatePart.YEAR).cast(SQLDataType.CLOB))
                        .weight(settings.weight())
                        .dueOn(day)
                        .figure("date", day.cast(SQLDataType.CLOB)),
                List.of(
                        live(),
                        Term.word("band", SEGMENT.BAND, List.of("HIGH")),
                        Term.days("days from W to the birthday", Birthdays.daysFrom(night.workingDay()))
                                .atMost(inline(settings.daysAhead()))
                                .said(birthdays.within(CUSTOMER.BIRTHDAY))),
                scope -> select(scope.columns())
                        .from(SEGMENT)
                        .join(CUSTOMER)
                        .on(CUSTOMER.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(CUSTOMER.DAY.eq(night.day()))
                        .and(CUSTOMER.RECORD_ID.eq(SEGMENT.CUSTOMER_ID))
                        .where(customers(night))
                        .and(scope.where()));
    }
}
