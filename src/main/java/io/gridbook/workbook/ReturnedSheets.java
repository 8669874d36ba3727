package io.gridbook.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the sheets of a returned workbook are, hidden ones too, and how its days count. */
final class ReturnedSheets {
    static final String BOOK_PART = "/xl/workbook.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private boolean since1904;

    private ReturnedSheets() {}

    static ReturnedSheets read(ReturnedParts book) throws IOException {
        Map<String, String> links = links(book);
        ReturnedSheets sheets = new ReturnedSheets();
        XMLStreamReader xml = book.open(BOOK);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    sheets.add(xml, links);
                }
            }
            return sheets;
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    private void add(XMLStreamReader xml, Map<String, String> links) throws RefusedBook {
        switch (xml.getLocalName()) {
            case "workbook" -> {
                if (String.valueOf(xml.getNamespaceURI()).contains("purl.oclc.org")) {
                    throw new RefusedBook(BookFault.STRICT_FORM);
                }
            }
            case "workbookPr" -> since1904 = PlainXml.attribute(xml, "date1904").matches("1|true");
            case "sheet" -> {
                String part = links.get(PlainXml.attribute(xml, "id"));
                if (part != null) {
                    parts.put(PlainXml.attribute(xml, "name"), part);
                }
            }
            default -> {
                // of no use here
            }
        }
    }

    /** The parts of its worksheets by the number of their link. */
    private static Map<String, String> links(ReturnedParts book) throws IOException {
        Map<String, String> links = new HashMap<>();
        XMLStreamReader xml = book.open(LINKS);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && PlainXml.attribute(xml, "Type").endsWith("/worksheet")) {
                    String target = PlainXml.attribute(xml, "Target");
                    links.put(
                            PlainXml.attribute(xml, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
            return links;
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    /** The part of each sheet by its name, in their order. */
    Map<String, String> parts() {
        return parts;
    }

    boolean since1904() {
        return since1904;
    }
}
