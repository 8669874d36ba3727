package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.job.FaultyDrop.BILLS;
import static io.gridbook.job.FaultyDrop.EXEMPTIONS;
import static io.gridbook.job.FaultyDrop.SERVICES;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Exports that have changed: other headings, another month or day, far fewer or more rows. */
class FaultyExportTests extends FaultyDropTests {
    FaultyExportTests(@TempDir Path root) {
        super(root);
    }

    @Override
    Stream<Fault> faults() {
        return Stream.of(headings(), periods(), volumes()).flatMap(each -> each);
    }

    private static Stream<Fault> headings() {
        return Stream.of(
                heading("A15 another delimiter", ",", ";", "lacks account_id, bill_month, outstanding, due_date"),
                heading("E6 a column that is gone", "bill_month,", "", "lacks bill_month; it has 4 columns"),
                heading("E7 a column of another name", "due_date", "pay_by", "lacks due_date; it has 5 columns"),
                heading(
                        "E7 a column twice",
                        "service_id",
                        "Account_ID",
                        "names columns twice: account_id and Account_ID are both the column account_id"),
                heading(
                        "E7 a column by its name and by another",
                        "service_id",
                        "合同号",
                        "names columns twice: account_id and 合同号 are both the column account_id"),
                new Fault(
                        "exemptions of nobody",
                        drop -> drop.edit(EXEMPTIONS, text -> text.replaceFirst("account_id,customer_id,", "a,b,")),
                        EXEMPTIONS + ": heading: line 1 lacks account_id or customer_id; it has 6 columns"));
    }

    private static Stream<Fault> periods() {
        return Stream.of(
                new Fault(
                        "E4 last month's bills under this month's name",
                        drop -> drop.edit(BILLS, text -> text.replace("202609,", "202608,")),
                        BILLS + ": wrong-month: 956 of 956 rows are of another month than 2026-09"),
                new Fault(
                        "E4 arrears of a month to come",
                        drop -> drop.edit(ARREARS, text -> text.replaceAll(",20260[0-9],", ",202611,")),
                        ARREARS + ": reject-ratio: 59 of 59 rows are rejected"),
                new Fault(
                        "E4 services of a day to come",
                        drop -> drop.edit(
                                SERVICES, text -> text.replaceAll(",20[0-9-]{8},(ACTIVE|SUSPENDED)", ",2026-12-01,$1")),
                        SERVICES + ": wrong-day: "));
    }

    private static Stream<Fault> volumes() {
        return Stream.of(
                new Fault(
                        "E5 far fewer rows than before",
                        drop -> drop.edit(BILLS, text -> text.lines().limit(100).collect(Collectors.joining("\n"))),
                        BILLS + ": volume: it has 99 rows, the median of the 3 loaded before it is "),
                new Fault(
                        "E5 far more rows than before",
                        drop -> drop.edit(
                                BILLS,
                                text -> text
                                        + text.lines()
                                                .skip(1)
                                                .collect(Collectors.joining("\n", "", "\n"))
                                                .repeat(4)),
                        BILLS + ": volume: it has "),
                new Fault(
                        "A2 a heading alone where there were rows",
                        drop -> drop.edit(
                                        BILLS, text -> text.lines().findFirst().orElseThrow() + "\n")
                                .put(BILLS + ".chk", "rows=0\n"),
                        BILLS + ": volume: it has 0 rows, the median of the 3 loaded before it is "));
    }

    private static Fault heading(String name, String column, String other, String message) {
        return new Fault(
                name,
                drop -> drop.line(ARREARS, 1, row -> row.replace(column, other)),
                ARREARS + ": heading: line 1 " + message);
    }
}
