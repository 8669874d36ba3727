package io.gridbook.workbook;

import java.util.List;

/** The parts of a workbook that are not sheets. */
final class Parts {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Parts() {}

    static Xml contentTypes(int sheets) {
        Xml xml = new Xml()
                .raw(START)
                .raw("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .raw(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .raw(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .raw(override(
                        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"))
                .raw(override("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml"))
                .raw(override("/xl/styles.xml", SPREADSHEET + "styles+xml"));
        for (int i = 1; i <= sheets; i++) {
            xml.raw(override("/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml"));
        }
        return xml.raw("</Types>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static Xml relationships() {
        return new Xml()
                .raw(START)
                .raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
                .raw(relationship("rId1", OFFICE + "relationships/officeDocument", "xl/workbook.xml"))
                .raw(relationship("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"))
                .raw(relationship("rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml"))
                .raw("</Relationships>");
    }

    static Xml bookRelationships(int sheets) {
        Xml xml = new Xml().raw(START).raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.raw(relationship("rId" + i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.raw(relationship("rIdStyles", OFFICE + "relationships/styles", "styles.xml"))
                .raw("</Relationships>");
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The day of the data stands where programs put the clock's time, so that the same data make the same bytes. */
    static Xml core(BookLayout book) {
        String time = book.day() + "T00:00:00Z";
        return new Xml()
                .raw(START)
                .raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(book.title())
                .raw("</dc:title><dc:creator>Gridbook</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                .raw(time)
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .raw(time)
                .raw("</dcterms:modified></cp:coreProperties>");
    }

    static Xml app() {
        return new Xml()
                .raw(START)
                .raw("<Properties xmlns=\"" + OFFICE
                        + "extended-properties\"><Application>Gridbook</Application></Properties>");
    }

    static Xml book(List<? extends Sheet> sheets, ListNames lists) {
        Xml xml = new Xml()
                .raw(START)
                .raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .raw(" xmlns:r=\"" + OFFICE
                        + "relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        int id = 1;
        for (Sheet sheet : sheets) {
            xml.raw("<sheet name=\"").text(sheet.name()).raw("\" sheetId=\"").number(id);
            xml.raw(sheet.visible() ? "" : "\" state=\"veryHidden")
                    .raw("\" r:id=\"rId")
                    .number(id++)
                    .raw("\"/>");
        }
        xml.raw("</sheets>");
        new NamesXml(sheets, lists).write(xml);
        return xml.raw("<calcPr calcId=\"191029\"/></workbook>");
    }
}
