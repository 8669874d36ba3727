package io.gridbook.workbook;

import io.gridbook.workbook.ReturnedBook.Row;
import io.gridbook.workbook.ReturnedBook.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a returned workbook, of which nothing is believed. */
final class ReturnedReader {
    private static final String PROPERTIES = "docProps/core.xml";

    private final Set<String> headings;

    /** @param headings of the column of row keys, in any language */
    ReturnedReader(List<String> headings) {
        this.headings = headings.stream().map(ReturnedRows::plain).collect(Collectors.toSet());
    }

    /** @param passwords to try where it is encrypted */
    ReturnedBook read(Path file, List<String> passwords) throws IOException {
        try (ReturnedFile opened = ReturnedFile.open(file, passwords)) {
            return read(opened.parts());
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedBook(BookFault.BROKEN, e);
        }
    }

    private ReturnedBook read(ReturnedParts parts) throws IOException {
        new ReturnedGate(parts).check();
        ReturnedSheets sheets = ReturnedSheets.read(parts);
        ReturnedTexts texts = ReturnedTexts.read(parts);
        ReturnedRows.Room room = new ReturnedRows.Room();
        List<Sheet> read = new ArrayList<>();
        for (Map.Entry<String, String> sheet : sheets.parts().entrySet()) {
            List<Row> rows = new ReturnedRows(parts.open(sheet.getValue()), texts, headings, room).read();
            if (!rows.isEmpty()) {
                read.add(new Sheet(sheet.getKey(), rows));
            }
        }
        return new ReturnedBook(sheets.since1904(), saved(parts), read);
    }

    private static String saved(ReturnedParts parts) throws IOException {
        if (!parts.has(PROPERTIES)) {
            return "";
        }
        XMLStreamReader xml = parts.open(PROPERTIES);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("modified")) {
                    return ReturnedTexts.fitting(xml.getElementText());
                }
            }
            return "";
        } catch (XMLStreamException e) {
            throw ReturnedParts.refused(e);
        }
    }
}
