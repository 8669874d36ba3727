package io.gridbook.workbook;

import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Kind;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of a row as they stand: numbers as numbers, and of a formula nothing but that it is one. */
final class ReturnedCells {
    private static final int COLUMNS = 16_384;
    /** The type of a cell that holds its text itself, where a value beside it means nothing. */
    private static final String INLINE = "inlineStr";

    private final XMLStreamReader xml;
    private final ReturnedTexts texts;

    ReturnedCells(XMLStreamReader xml, ReturnedTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /** Reads to the end of the row that has begun. */
    List<Filled> read() throws XMLStreamException, RefusedBook {
        List<Filled> filled = new ArrayList<>();
        int column = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String place = PlainXml.attribute(xml, "r");
                column = place.isEmpty() ? column : column(place);
                if (column < 0 || column >= COLUMNS || filled.size() == COLUMNS) {
                    throw new RefusedBook(BookFault.BROKEN);
                }
                Filled cell = cell(column++);
                if (cell.kind() == Kind.FORMULA || !cell.text().isBlank()) {
                    filled.add(cell);
                }
            }
        }
        return filled;
    }

    private Filled cell(int column) throws XMLStreamException, RefusedBook {
        String type = PlainXml.attribute(xml, "t");
        String text = "";
        boolean formula = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> text = type.equals(INLINE) ? text : value(type, xml.getElementText());
                    case "is" -> text = type.equals(INLINE) ? RichText.read(xml, "is") : text;
                    default -> {
                        // of no use here
                    }
                }
            }
        }
        return formula
                ? new Filled(column, Kind.FORMULA, "")
                : new Filled(column, kind(type), ReturnedTexts.fitting(text));
    }

    private String value(String type, String value) throws RefusedBook {
        return switch (type) {
            case "s" -> texts.get(value);
            case "str", "d" -> RichText.plain(value);
            default -> value;
        };
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "", "n" -> Kind.NUMBER;
            case "s", "str", INLINE, "d" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }

    /** The index of the column of AB12, or -1. */
    private static int column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = column * 26 + place.charAt(at++) - 'A' + 1;
        }
        return column - 1;
    }
}
