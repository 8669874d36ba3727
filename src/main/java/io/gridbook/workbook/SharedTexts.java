package io.gridbook.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share; they are held in memory, so there is a limit to them. */
record SharedTexts(List<String> texts) {
    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST_CHARS = 32 << 20;
    private static final int MOST_TEXTS = 2_000_000;

    static SharedTexts read(BookParts parts) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!parts.has(PART)) {
            return new SharedTexts(texts);
        }
        XMLStreamReader xml = parts.open(PART);
        long chars = 0;
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = RichText.read(xml, "si");
                    chars += text.length();
                    texts.add(text);
                    requireRoom(chars, texts.size());
                }
            }
        } catch (XMLStreamException e) {
            throw BookParts.broken(e);
        }
        return new SharedTexts(texts);
    }

    private static void requireRoom(long chars, int texts) throws BrokenWorkbook {
        if (chars > MOST_CHARS || texts > MOST_TEXTS) {
            throw new BrokenWorkbook("its texts have more than %d characters or are more than %d; so much comes as .csv"
                    .formatted(MOST_CHARS, MOST_TEXTS));
        }
    }

    String get(String index) throws BrokenWorkbook {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new BrokenWorkbook("a cell has a text that is not there", e);
        }
    }
}
