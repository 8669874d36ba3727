package io.gridbook.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lets pass a plain workbook only, by what it holds and not by its name: no macros, no objects, nothing from outside. */
final class ReturnedGate {
    private static final String TYPES = "[Content_Types].xml";
    private static final String PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** Words of part names, content types and kinds of relationship that mean a fault; in lower case. */
    private static final Map<BookFault, List<String>> WORDS = Map.of(
            BookFault.MACROS, List.of("vbaproject", "macrosheet", "macroenabled", "dialogsheet"),
            BookFault.BINARY_FORM, List.of("sheet.binary", "xl/workbook.bin"),
            BookFault.EMBEDDED, List.of("embeddings/", "oleobject", "activex", "relationships/package"),
            BookFault.OUTSIDE_DATA,
                    List.of("externallink", "connections", "querytable", "xl/model/", "powerpivot", "webextension"),
            BookFault.STRICT_FORM, List.of("purl.oclc.org/ooxml"));

    private final ReturnedParts parts;

    ReturnedGate(ReturnedParts parts) {
        this.parts = parts;
    }

    void check() throws IOException {
        if (!parts.has(TYPES)) {
            throw new RefusedBook(parts.has("mimetype") ? BookFault.OPEN_DOCUMENT : BookFault.NO_WORKBOOK);
        }
        for (String name : parts.names()) {
            require(name);
        }
        if (!checkTypes()) {
            throw new RefusedBook(BookFault.NO_WORKBOOK);
        }
        for (String name : parts.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                checkRelationships(name);
            }
        }
    }

    /** Whether the book is a plain one by its content type. */
    private boolean checkTypes() throws IOException {
        boolean plain = false;
        XMLStreamReader xml = parts.open(TYPES);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String type = PlainXml.attribute(xml, "ContentType");
                    require(type);
                    plain |= type.equals(PLAIN)
                            && PlainXml.attribute(xml, "PartName").equals(ReturnedSheets.BOOK_PART);
                }
            }
            return plain;
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    /** A program makes a link of an address that somebody types; it is never followed. */
    private void checkRelationships(String part) throws IOException {
        XMLStreamReader xml = parts.open(part);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String type = PlainXml.attribute(xml, "Type");
                    require(type);
                    if (PlainXml.attribute(xml, "TargetMode").equalsIgnoreCase("External")
                            && !type.endsWith("/hyperlink")) {
                        throw new RefusedBook(BookFault.OUTSIDE_DATA);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    private static void require(String text) throws RefusedBook {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<BookFault, List<String>> fault : WORDS.entrySet()) {
            if (fault.getValue().stream().anyMatch(lower::contains)) {
                throw new RefusedBook(fault.getKey());
            }
        }
    }
}
