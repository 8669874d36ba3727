package io.gridbook.workbook;

import io.gridbook.workbook.CellFormats.CellFormat;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** The text that Excel shows for a cell. */
final class CellText {
    private final CellFormats formats;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    CellText(CellFormats formats, boolean since1904) {
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** Reads to the end of the cell that has begun. */
    String read(XMLStreamReader xml, SharedTexts shared) throws XMLStreamException, IOException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String text = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                text = shown(xml.getElementText(), type, style, shared);
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                text = RichText.read(xml, "is");
            }
        }
        return text;
    }

    private String shown(String value, @Nullable String type, @Nullable String style, SharedTexts shared)
            throws BrokenWorkbook {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared.get(value.strip());
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, formats.of(style));
            default -> RichText.plain(value);
        };
    }

    private String number(String value, CellFormat format) throws BrokenWorkbook {
        try {
            return formatter.formatRawCellContents(
                    Double.parseDouble(value), format.number(), format.pattern(), since1904);
        } catch (NumberFormatException e) {
            throw new BrokenWorkbook("a cell has a number that is none", e);
        }
    }
}
