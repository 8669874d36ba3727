package io.gridbook.workbook;

import java.util.List;

/** The defined names of a workbook: filters, print areas, repeated headings, and long lists. */
final class NamesXml {
    private final List<? extends Sheet> sheets;
    private final ListNames lists;

    NamesXml(List<? extends Sheet> sheets, ListNames lists) {
        this.sheets = sheets;
        this.lists = lists;
    }

    void write(Xml xml) {
        xml.raw("<definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i) instanceof SheetLayout<?> table) {
                writeSheet(xml, i, table);
            } else if (sheets.get(i) instanceof FormLayout forms) {
                int rows = Math.max(1, FormXml.rows(forms));
                writeName(
                        xml,
                        "_xlnm.Print_Area",
                        i,
                        forms,
                        SheetPlace.absoluteArea(0, 1, forms.widths().size() - 1, rows));
            }
        }
        for (int i = 0; i < lists.lists().size(); i++) {
            String area = SheetPlace.absoluteArea(i, 1, i, lists.lists().get(i).size());
            xml.raw("<definedName name=\"").raw(ListNames.name(i)).raw("\">" + ListNames.SHEET + "!" + area);
            xml.raw("</definedName>");
        }
        xml.raw("</definedNames>");
    }

    private static void writeSheet(Xml xml, int index, SheetLayout<?> sheet) {
        SheetShape shape = SheetShape.of(sheet);
        if (sheet.table() && !sheet.rows().isEmpty()) {
            String filtered = SheetPlace.absoluteArea(0, shape.headingRow(), shape.lastVisible(), shape.lastRow());
            writeName(xml, "_xlnm._FilterDatabase\" hidden=\"1", index, sheet, filtered);
        }
        if (sheet.visible()) {
            String printed = SheetPlace.absoluteArea(0, 1, shape.lastPrinted(), shape.lastRow());
            writeName(xml, "_xlnm.Print_Area", index, sheet, printed);
        }
        if (sheet.table()) {
            String heading = "$" + shape.headingRow() + ":$" + shape.headingRow();
            writeName(xml, "_xlnm.Print_Titles", index, sheet, heading);
        }
    }

    private static void writeName(Xml xml, String name, int index, Sheet sheet, String area) {
        xml.raw("<definedName name=\"")
                .raw(name)
                .raw("\" localSheetId=\"")
                .number(index)
                .raw("\">'");
        xml.text(sheet.name().replace("'", "''")).raw("'!").raw(area).raw("</definedName>");
    }
}
