package io.gridbook.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a workbook's first sheet as plain text, one at a time: each cell as Excel shows it, formulas by their last value. */
public final class SheetReader implements Closeable {
    private final BookParts parts;
    private final SharedTexts shared;
    private final XMLStreamReader xml;
    private final CellText texts;
    private final SheetRow row;

    private SheetReader(BookParts parts, int maxChars) throws IOException {
        this.parts = parts;
        String sheet = FirstSheet.path(parts);
        this.shared = SharedTexts.read(parts);
        this.texts = new CellText(CellFormats.read(parts), FirstSheet.since1904(parts));
        this.row = new SheetRow(maxChars);
        this.xml = parts.open(sheet);
    }

    /**
     * Opens a workbook.
     *
     * @param maxRatio bytes unpacked to the file's own, above which it is refused
     * @param maxChars characters of a cell, above which it is refused
     * @throws BrokenWorkbook where it is none
     */
    public static SheetReader open(Path file, int maxRatio, int maxChars) throws IOException {
        BookParts parts = BookParts.open(file, maxRatio);
        try {
            return new SheetReader(parts, maxChars);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Goes to the next row that the sheet has; false after the last. */
    public boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                    row.begin(xml.getAttributeValue(null, "r"));
                    read();
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw BookParts.broken(e);
        }
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                row.add(place, texts.read(xml, shared));
            }
        }
    }

    /** The cells of the row, from the first column to the last that holds anything. */
    public String[] cells() {
        return row.cells();
    }

    /** The number of the row, from 1. */
    public long row() {
        return row.number();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
