package io.gridbook.worklist;

import static io.gridbook.workbook.FormRow.span;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.FormLayout.Form;
import io.gridbook.workbook.FormRow;
import io.gridbook.workbook.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A slip: what is owed, how to pay, a place for the seal, and a receipt to tear off. */
final class NoticeSlip {
    static final List<Double> WIDTHS = List.of(11.0, 15.0, 11.0, 14.0, 12.0, 14.0);

    private static final int LAST = 5;
    /** More would not leave the slip on one page. */
    private static final int MOST_BILLS = 12;

    private final WorkListDay edition;
    private final Words words;
    private final NoticeSettings settings;

    NoticeSlip(WorkListDay edition, Words words, NoticeSettings settings) {
        this.edition = edition;
        this.words = words;
        this.settings = settings;
    }

    Form of(NoticeGrid grid, Notice notice) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormRow.of(30, span(0, LAST, text(words.get("notice.title"), Look.FORM_TITLE))));
        addPerson(rows, notice);
        addBills(rows, notice);
        addPaying(rows, grid);
        addReceipt(rows, notice);
        rows.add(FormRow.of(22));
        return new Form(rows);
    }

    private void addPerson(List<FormRow> rows, Notice notice) {
        rows.add(row(
                22,
                label(0, 0, "customer"),
                span(1, 2, Cell.text(notice.name(), Look.NAME)),
                label(3, 3, "day"),
                span(4, LAST, Cell.day(edition.workingDay()))));
        rows.add(row(22, label(0, 0, "address"), span(1, LAST, Cell.text(notice.address()))));
        Map<String, Object> values = new HashMap<>();
        values.put("day", edition.day());
        if (notice.payBy() != null) {
            values.put("due", notice.payBy());
        }
        rows.add(row(24, span(0, LAST, text(words.say("notice.text", values), Look.NOTE))));
    }

    private void addBills(List<FormRow> rows, Notice notice) {
        rows.add(FormRow.of(
                20,
                label(0, 0, "month"),
                label(1, 1, "number"),
                label(2, 3, "account"),
                label(4, 4, "due"),
                label(5, 5, "amount")));
        List<NoticeBill> bills = notice.bills();
        int shown = bills.size() > MOST_BILLS ? MOST_BILLS - 1 : bills.size();
        bills.subList(0, shown).forEach(bill -> rows.add(bill(bill)));
        if (shown < bills.size()) {
            List<NoticeBill> others = bills.subList(shown, bills.size());
            long sum = others.stream().mapToLong(NoticeBill::outstanding).sum();
            String text = words.say("notice.others", Map.of("bills", others.size()));
            rows.add(FormRow.of(19, span(0, 4, text(text, Look.TEXT)), span(5, 5, Cell.money(sum))));
        }
        rows.add(FormRow.of(22, label(0, 4, "sum"), span(LAST, LAST, new Cell.Money(notice.sum(), Look.FORM_SUM))));
    }

    private static FormRow bill(NoticeBill bill) {
        return row(
                19,
                span(0, 0, text(bill.month().toString(), Look.WORD)),
                span(1, 1, Cell.text(bill.number(), Look.IDENTIFIER)),
                span(2, 3, Cell.text(bill.accountId(), Look.IDENTIFIER)),
                span(4, 4, Cell.day(bill.dueDate())),
                span(5, 5, Cell.money(bill.outstanding())));
    }

    private void addPaying(List<FormRow> rows, NoticeGrid grid) {
        Map<String, String> values = new HashMap<>();
        if (!settings.place().isBlank()) {
            values.put("place", settings.place());
        }
        if (!settings.hotline().isBlank()) {
            values.put("hotline", settings.hotline());
        }
        rows.add(row(38, label(0, 0, "pay"), span(1, LAST, text(words.say("notice.ways", values), Look.TEXT))));
        String phone = grid.managerPhone();
        rows.add(row(
                34,
                label(0, 0, "manager"),
                span(1, 2, text(grid.manager() + (phone == null ? "" : "  " + phone), Look.TEXT)),
                label(3, 3, "seal"),
                span(4, LAST, new Cell.Blank(Look.TEXT))));
    }

    private void addReceipt(List<FormRow> rows, Notice notice) {
        rows.add(FormRow.of(20, span(0, LAST, text(words.get("notice.cut"), Look.FORM_CUT))));
        Map<String, Object> values = Map.of(
                "day",
                edition.workingDay(),
                "sum",
                notice.sum(),
                "bills",
                notice.bills().size());
        rows.add(row(22, span(0, LAST, text(words.say("notice.receipt", values), Look.NOTE))));
        rows.add(row(
                30,
                label(0, 0, "customer"),
                span(1, 1, Cell.text(notice.name(), Look.TEXT)),
                label(2, 2, "signature"),
                span(3, 3, new Cell.Blank(Look.TEXT)),
                label(4, 4, "signed-on"),
                span(5, 5, new Cell.Blank(Look.TEXT))));
    }

    private FormRow.Span label(int first, int last, String key) {
        return span(first, last, text(words.get("notice." + key), Look.FORM_LABEL));
    }

    private static FormRow row(double height, FormRow.Span... cells) {
        return FormRow.fitting(height, WIDTHS, cells);
    }

    private static Cell text(String text, Look look) {
        return Cell.text(text, look);
    }
}
