package io.gridbook.workbook;

import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Row;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of a sheet from the heading on that holds one of the headings asked for; nothing of a sheet without it. A sheet
 * that goes on and on without a value is left.
 */
final class ReturnedRows {
    private static final int ROWS_ABOVE = 60;
    private static final int BLANK_ROWS = 1000;

    private final XMLStreamReader xml;
    private final ReturnedCells cells;
    private final Set<String> headings;
    private final Room room;
    private final List<Row> rows = new ArrayList<>();

    /** What all sheets of a workbook may hold together. */
    static final class Room {
        private int rows = ReturnedWire.MOST_ROWS;
        private long chars = ReturnedWire.MOST_CHARS;

        private void take(List<Filled> cells) throws RefusedBook {
            chars -= cells.stream().mapToLong(cell -> cell.text().length()).sum();
            if (--rows < 0) {
                throw new RefusedBook(BookFault.TOO_MANY_ROWS);
            }
            if (chars < 0) {
                throw new RefusedBook(BookFault.TOO_MUCH_TEXT);
            }
        }
    }

    /** @param headings in the form of {@link #plain} */
    ReturnedRows(XMLStreamReader xml, ReturnedTexts texts, Set<String> headings, Room room) {
        this.xml = xml;
        this.cells = new ReturnedCells(xml, texts);
        this.headings = headings;
        this.room = room;
    }

    List<Row> read() throws IOException {
        int number = 0;
        int above = 0;
        int blank = 0;
        try {
            while (xml.hasNext() && above < ROWS_ABOVE && blank < BLANK_ROWS) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    number = number(PlainXml.attribute(xml, "r"), number + 1);
                    List<Filled> filled = cells.read();
                    blank = filled.isEmpty() ? blank + 1 : 0;
                    if (!rows.isEmpty() || isHeading(filled)) {
                        add(number, filled);
                    } else {
                        above++;
                    }
                }
            }
            return rows;
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }

    private void add(int number, List<Filled> filled) throws RefusedBook {
        if (!filled.isEmpty()) {
            room.take(filled);
            rows.add(new Row(number, filled));
        }
    }

    private boolean isHeading(List<Filled> filled) {
        return filled.stream().anyMatch(cell -> headings.contains(plain(cell.text())));
    }

    /** A heading without spaces and full-width forms. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static int number(String written, int next) throws RefusedBook {
        try {
            return written.isEmpty() ? next : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new RefusedBook(BookFault.BROKEN, e);
        }
    }
}
