package io.gridbook.workbook;

import java.util.List;

/** The defined names of a workbook: filters, print areas, repeated headings, and long lists. */
final class NamesXml {
    private final List<SheetLayout<?>> sheets;
    private final ListNames lists;

    NamesXml(List<SheetLayout<?>> sheets, ListNames lists) {
        this.sheets = sheets;
        this.lists = lists;
    }

    void write(Xml xml) {
        xml.raw("<definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            writeSheet(xml, i, sheets.get(i));
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

    private static void writeName(Xml xml, String name, int index, SheetLayout<?> sheet, String area) {
        xml.raw("<definedName name=\"")
                .raw(name)
                .raw("\" localSheetId=\"")
                .number(index)
                .raw("\">'");
        xml.text(sheet.name().replace("'", "''")).raw("'!").raw(area).raw("</definedName>");
    }
}
