package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/** Reads what came of the lists before a night, one statement a figure. */
public final class ResultsReader {
    private final DSLContext dsl;
    private final ResultSettings settings;

    public ResultsReader(DSLContext dsl, ResultSettings settings) {
        this.dsl = dsl;
        this.settings = settings;
    }

    public ListResults of(Night night) {
        LocalDate day = night.day();
        LocalDate from = day.minusDays(settings.contactDays() - 1L);
        List<LocalDate> nights = days(DaysSql.nights(day, settings.nights()));
        List<LocalDate> lists = days(DaysSql.lists(from, day));
        List<LocalDate> snapshots = lists.isEmpty() ? List.of() : days(DaysSql.snapshots(lists.get(0), day));
        Span span = new Span(night, from, lists, snapshots);
        return new ListResults(
                nights,
                from,
                followUps(FollowUpSql.of(night, nights)),
                lists(AnsweredListSql.of(night, nights)),
                byKeeper(OutcomeSql.byKeeper(span)),
                byRule(OutcomeSql.byRule(span)),
                Stream.of(PaidBills.of(span), RenewedPackages.of(span), RecoveredSpend.of(span))
                        .flatMap(sums -> money(sums).stream())
                        .toList());
    }

    private List<LocalDate> days(Select<? extends Record> days) {
        return dsl.fetch(days).getValues(0, LocalDate.class);
    }

    private List<FollowUp> followUps(Select<? extends Record> rows) {
        return dsl.fetch(rows)
                .map(row -> new FollowUp(
                        area(row),
                        row.get(WORKLIST.GRID_CODE),
                        keeper(row),
                        row.get(CASE_DAY.RULE.getName(), String.class),
                        row.get("cases", Long.class),
                        row.get("followed", Long.class)));
    }

    private List<AnsweredList> lists(Select<? extends Record> rows) {
        return dsl.fetch(rows)
                .map(row -> new AnsweredList(
                        area(row),
                        row.get(WORKLIST.GRID_CODE),
                        row.get(WORKLIST.DAY),
                        row.get("customers", Long.class),
                        row.get("answered", Long.class)));
    }

    private List<Outcome<Keeper>> byKeeper(Select<? extends Record> rows) {
        return dsl.fetch(rows)
                .map(row -> new Outcome<>(
                        area(row), keeper(row), row.get("outcome", String.class), row.get("contacts", Long.class)));
    }

    private List<Outcome<String>> byRule(Select<? extends Record> rows) {
        return dsl.fetch(rows)
                .map(row -> new Outcome<>(
                        area(row),
                        row.get(CASE_DAY.RULE),
                        row.get("outcome", String.class),
                        row.get("contacts", Long.class)));
    }

    private List<MoneyBack> money(Select<? extends Record> rows) {
        return dsl.fetch(rows)
                .map(row -> new MoneyBack(
                        area(row),
                        keeper(row),
                        row.get(CASE_DAY.RULE.getName(), String.class),
                        row.get("contacts", Long.class),
                        row.get("successes", Long.class),
                        row.get("back", Long.class),
                        row.get("open", Long.class),
                        row.get("unknown", Long.class)));
    }

    private static int area(Record row) {
        return row.get(CONTACT.AREA_ID.getName(), Integer.class);
    }

    private static Keeper keeper(Record row) {
        return new Keeper(row.get(GRID.MANAGER_CODE), row.get(GRID.MANAGER_NAME));
    }
}
