package io.gridbook.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a returned workbook share. */
final class ReturnedTexts {
    static final int LONGEST = 32_767;
    private static final long MOST_CHARS = 50L << 20;
    private static final int MOST_TEXTS = 1_000_000;
    private static final String PART = "xl/sharedStrings.xml";

    private final List<String> texts = new ArrayList<>();

    private ReturnedTexts() {}

    static ReturnedTexts read(ReturnedParts parts) throws IOException {
        ReturnedTexts texts = new ReturnedTexts();
        if (parts.has(PART)) {
            texts.read(parts.open(PART));
        }
        return texts;
    }

    private void read(XMLStreamReader xml) throws IOException {
        long chars = 0;
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = fitting(RichText.read(xml, "si"));
                    chars += text.length();
                    if (chars > MOST_CHARS || texts.size() == MOST_TEXTS) {
                        throw new RefusedBook(BookFault.TOO_MUCH_TEXT);
                    }
                    texts.add(text);
                }
            }
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    /** The text, where a cell can hold it. */
    static String fitting(String text) throws RefusedBook {
        if (text.length() > LONGEST) {
            throw new RefusedBook(BookFault.TOO_MUCH_TEXT);
        }
        return text;
    }

    String get(String index) throws RefusedBook {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new RefusedBook(BookFault.BROKEN, e);
        }
    }
}
