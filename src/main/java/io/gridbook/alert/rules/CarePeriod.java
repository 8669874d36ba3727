package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Contacts;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The month, or the months counted from January, in which each customer of the high band is to be reached once. */
final class CarePeriod {
    private final Night night;
    private final String method;
    private final YearMonth first;
    private final LocalDate lastDay;

    CarePeriod(Night night, int months, String method) {
        YearMonth now = YearMonth.from(night.workingDay());
        this.night = night;
        this.method = method;
        this.first = now.minusMonths((now.getMonthValue() - 1) % months);
        this.lastDay = first.plusMonths(months - 1L).atEndOfMonth();
    }

    /**
     * Those not reached yet whose turn has come: the customers' turns are spread over the first days by the CRC-32 of their
     * ids, so that a manager does not get them all on the first.
     */
    Candidates candidates(Finding finding, int spread) {
        int day = (int) ChronoUnit.DAYS.between(first.atDay(1), night.workingDay()) + 1;
        Field<Integer> turn = function(name("crc32_of"), SQLDataType.BIGINT, SEGMENT.CUSTOMER_ID)
                .mod(inline((long) spread))
                .cast(SQLDataType.INTEGER);
        return Candidates.of(
                finding.customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(first)
                        .dueOn(inline(lastDay)),
                List.of(
                        live(),
                        Term.word("band", SEGMENT.BAND, List.of("HIGH")),
                        Term.no("a contact by " + method + " in the period of W", reached()),
                        Term.days("day of W in its period, against the customer's turn", inline(day))
                                .atLeast(turn.plus(1))),
                scope -> select(scope.columns())
                        .from(SEGMENT)
                        .where(customers(night))
                        .and(scope.where()));
    }

    private Condition reached() {
        return Contacts.made(night, SEGMENT.CUSTOMER_ID, method, first.atDay(1), lastDay);
    }
}
