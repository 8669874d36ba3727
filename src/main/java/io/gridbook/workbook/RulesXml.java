package io.gridbook.workbook;

import java.util.List;

/** Conditional colours, and what may be typed where. */
final class RulesXml {
    private final SheetLayout<?> layout;
    private final SheetShape shape;
    private final ListNames lists;

    RulesXml(SheetLayout<?> layout, SheetShape shape, ListNames lists) {
        this.layout = layout;
        this.shape = shape;
        this.lists = lists;
    }

    void write(Xml xml) {
        if (layout.rows().isEmpty()) {
            return;
        }
        List<? extends Column<?>> columns = layout.columns();
        int priority = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).highlights().isEmpty()) {
                xml.raw("<conditionalFormatting sqref=\"").raw(area(i)).raw("\">");
                for (Highlight highlight : columns.get(i).highlights()) {
                    writeHighlight(xml, i, highlight, priority++);
                }
                xml.raw("</conditionalFormatting>");
            }
        }
        writeChecks(xml, columns);
    }

    private String area(int column) {
        return SheetPlace.area(column, shape.firstRow(), column, shape.lastRow());
    }

    private void writeHighlight(Xml xml, int column, Highlight highlight, int priority) {
        String cell = SheetPlace.cell(column, shape.firstRow());
        xml.raw("<cfRule type=\"expression\" dxfId=\"").number(highlight.tone().index());
        xml.raw("\" priority=\"").number(priority).raw("\"><formula>");
        xml.text(highlight.condition().replace("{cell}", cell)).raw("</formula></cfRule>");
    }

    private void writeChecks(Xml xml, List<? extends Column<?>> columns) {
        long count = columns.stream().filter(column -> column.check() != null).count();
        if (count == 0) {
            return;
        }
        xml.raw("<dataValidations count=\"").number(count).raw("\">");
        for (int i = 0; i < columns.size(); i++) {
            Check check = columns.get(i).check();
            if (check != null) {
                writeCheck(xml, area(i), check);
            }
        }
        xml.raw("</dataValidations>");
    }

    private void writeCheck(Xml xml, String area, Check check) {
        xml.raw("<dataValidation type=\"").raw(type(check.allowed()));
        xml.raw("\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"");
        xml.text(check.refusal().title())
                .raw("\" error=\"")
                .text(check.refusal().text());
        xml.raw("\" promptTitle=\"")
                .text(check.hint().title())
                .raw("\" prompt=\"")
                .text(check.hint().text());
        xml.raw("\" sqref=\"").raw(area).raw("\"><formula1>");
        xml.text(formula(check.allowed())).raw("</formula1></dataValidation>");
    }

    private static String type(Check.Allowed allowed) {
        return allowed instanceof Check.Words
                ? "list"
                : allowed instanceof Check.DayFrom
                        ? "date\" operator=\"greaterThanOrEqual"
                        : "textLength\" operator=\"lessThanOrEqual";
    }

    private String formula(Check.Allowed allowed) {
        if (allowed instanceof Check.Words words) {
            return lists.formula(words.words());
        } else if (allowed instanceof Check.DayFrom from) {
            return Long.toString(Serial.of(from.first()));
        }
        return Integer.toString(((Check.TextUpTo) allowed).length());
    }
}
