package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 补退费稽核: bill corrections by required and actual approval, then each that is not in order. */
final class RefundSheet {
    private static final List<String> LEVELS =
            List.of(MonthRefunds.DEPARTMENT, MonthRefunds.BRANCH_LEADER, MonthRefunds.GENERAL_MANAGER);
    private static final int DETAILS = 7;

    private final Words words;
    private final MonthTitles titles;

    RefundSheet(Words words, MonthTitles titles) {
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("block", 12)
                .column("required", 12)
                .column("approved", 12)
                .column("corrections", 9)
                .column("amount", 13)
                .column("fault", 24)
                .column("account-sum", 13)
                .column("account-id", 16)
                .column("customer-id", 16)
                .column("made-on", 12)
                .column("cause", 14)
                .column("adjustment-id", 20);
        List<SheetRows.Refund> all = figures.refunds();
        if (!all.isEmpty()) {
            summary(table, all);
            List<SheetRows.Refund> faulty =
                    all.stream().filter(SheetRows.Refund::faulty).toList();
            faulty.forEach(row -> table.row(fault(row)));
            sum(table, "faults", words.get("month.total"), "", faulty);
        }
        return table.sheet(words.get("month.sheet.refund"), titles.above("refund", figures.place()), List.of(), 1);
    }

    private void summary(Table table, List<SheetRows.Refund> all) {
        for (String required : LEVELS) {
            for (String approved : Stream.concat(Stream.of(""), LEVELS.stream()).toList()) {
                List<SheetRows.Refund> rows = all.stream()
                        .filter(row -> row.requiredLevel().equals(required)
                                && row.approvedLevel().equals(approved))
                        .toList();
                if (!rows.isEmpty()) {
                    sum(table, "approvals", level(required), level(approved), rows);
                }
            }
        }
        sum(table, "approvals", words.get("month.total"), "", all);
    }

    private void sum(Table table, String block, String required, String approved, List<SheetRows.Refund> rows) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.label(words.get("month.block." + block)),
                Cells.bold(required),
                Cells.label(approved),
                Cells.count((long) rows.size()),
                Cells.money(rows.stream().mapToLong(SheetRows.Refund::amount).sum())));
        for (int i = 0; i < DETAILS; i++) {
            cells.add(Cell.text(""));
        }
        table.row(cells);
    }

    private List<Cell> fault(SheetRows.Refund row) {
        return List.of(
                Cells.label(words.get("month.block.faults")),
                Cells.bold(level(row.requiredLevel())),
                Cells.label(level(row.approvedLevel())),
                Cells.count(1L),
                Cells.money(row.amount()),
                Cells.label(faults(row)),
                Cells.money(row.accountSum()),
                Cell.text(row.accountId(), Look.IDENTIFIER),
                Cell.text(row.customerId(), Look.IDENTIFIER),
                Cell.day(row.madeOn()),
                Cells.label(words.name("month.cause", row.cause())),
                Cell.text(row.adjustmentId(), Look.IDENTIFIER));
    }

    private String faults(SheetRows.Refund row) {
        return Stream.of(
                        row.tooLow() ? "too-low" : "",
                        row.unapproved() ? "unapproved" : "",
                        row.undocumented() ? "undocumented" : "")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> words.get("month.fault." + fault))
                .collect(Collectors.joining("\n"));
    }

    private String level(String level) {
        return level.isEmpty() ? words.get("month.no-approval") : words.get("month.approval." + level);
    }
}
