package io.gridbook.explain;

import io.gridbook.text.TextTable;
import java.util.List;

/** Twelve months of bills in lines. */
final class SpendText {
    private SpendText() {}

    static List<String> lines(List<MonthLine> months) {
        TextTable table = new TextTable("month", "service", "total", "one-off", "spend", "from");
        for (MonthLine month : months) {
            if (!month.loaded()) {
                table.row(month.month().toString(), "", "", "", "–", "bills never loaded: left out, not zero");
            } else if (month.bills().isEmpty()) {
                table.row(month.month().toString(), "", "", "", "0.00", "no bill");
            }
            month.bills().forEach(bill -> table.row(cells(month, bill)));
        }
        return table.lines();
    }

    private static String[] cells(MonthLine month, BillLine bill) {
        return new String[] {
            month.month().toString(),
            bill.serviceId(),
            bill.total().toPlainString(),
            bill.oneOff().toPlainString(),
            bill.spend().toPlainString(),
            Origin.text(bill.origin())
        };
    }
}
