package io.gridbook.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the first sheet of a workbook is. */
final class FirstSheet {
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private FirstSheet() {}

    static String path(BookParts parts) throws IOException {
        String link = attribute(parts, "sheet", "id");
        String target = targets(parts).get(link);
        if (target == null) {
            throw new BrokenWorkbook("it has no sheet");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Whether its days count from 1904, as on old Macs. */
    static boolean since1904(BookParts parts) throws IOException {
        String written = attribute(parts, "workbookPr", "date1904");
        return written.equals("1") || written.equals("true");
    }

    /** An attribute of the first such element of the book; empty without one. */
    private static String attribute(BookParts parts, String element, String name) throws IOException {
        XMLStreamReader xml = parts.open(BOOK);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    return attribute(xml, name);
                }
            }
            return "";
        } catch (XMLStreamException e) {
            throw BookParts.broken(e);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Map<String, String> targets(BookParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = parts.open(LINKS);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            }
            return targets;
        } catch (XMLStreamException e) {
            throw BookParts.broken(e);
        }
    }
}
