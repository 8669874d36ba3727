package io.gridbook.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text in pieces of different looks, as one; without how it is pronounced. */
final class RichText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads to the end of the element that has begun. */
    static String read(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            boolean end = event == XMLStreamReader.END_ELEMENT;
            if (end && xml.getLocalName().equals(element)) {
                return plain(text.toString());
            }
            if (end || event == XMLStreamReader.START_ELEMENT) {
                spoken = xml.getLocalName().equals("rPh") ? !end : spoken;
                if (!end && !spoken && xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                }
            }
        }
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
