package io.gridbook.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles, in the order of the styles. */
record CellFormats(List<CellFormat> formats) {
    private static final String PART = "xl/styles.xml";
    private static final CellFormat GENERAL = new CellFormat(0, "General");
    /** How Excel in China shows the formats that follow the system. */
    private static final Map<Integer, String> OF_SYSTEM = Map.of(14, "yyyy/m/d", 22, "yyyy/m/d h:mm");

    /** A format by its number and its pattern. */
    record CellFormat(int number, String pattern) {}

    static CellFormats read(BookParts parts) throws IOException {
        List<CellFormat> formats = new ArrayList<>();
        if (!parts.has(PART)) {
            return new CellFormats(formats);
        }
        XMLStreamReader xml = parts.open(PART);
        Map<Integer, String> own = new HashMap<>();
        boolean cells = false;
        try {
            while (xml.hasNext()) {
                xml.next();
                String element = xml.hasName() ? xml.getLocalName() : "";
                if (element.equals("cellXfs")) {
                    cells = xml.isStartElement();
                } else if (xml.isStartElement() && element.equals("numFmt")) {
                    own.put(number(xml), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                } else if (xml.isStartElement() && cells && element.equals("xf")) {
                    formats.add(format(number(xml), own));
                }
            }
            return new CellFormats(formats);
        } catch (XMLStreamException e) {
            throw BookParts.broken(e);
        }
    }

    private static int number(XMLStreamReader xml) {
        String written = xml.getAttributeValue(null, "numFmtId");
        return written != null && written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
    }

    private static CellFormat format(int number, Map<Integer, String> own) {
        String known = own.getOrDefault(number, OF_SYSTEM.get(number));
        String pattern = known == null ? BuiltinFormats.getBuiltinFormat(number) : known;
        return pattern == null ? GENERAL : new CellFormat(number, pattern);
    }

    /** The format of a style by its number, as a cell has it. */
    CellFormat of(@Nullable String style) {
        int index = style != null && style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
        return index < formats.size() ? formats.get(index) : GENERAL;
    }
}
