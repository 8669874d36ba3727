package io.gridbook.exports.field;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** An identifier: full-width forms become ASCII (NFKC), leading zeros stay, a number a spreadsheet has spoilt is a fault. */
public final class IdField implements FieldReader {
    /** 1.10101E+17 and 1E+17; 3E12 may well be a code. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?(\\d+\\.\\d*[eE][+-]?\\d+|\\d+[eE][+-]\\d+)");

    private final String column;

    public IdField(String column) {
        this.column = column;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        boolean exponent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                row.values[at] = normal(text);
                return;
            }
            exponent |= (c | 0x20) == 'e';
        }
        row.values[at] = exponent ? plain(text) : text;
    }

    private String normal(String text) throws RowFault {
        String normal = Blanks.trim(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (int i = 0; i < normal.length(); i++) {
            if (Character.isISOControl(normal.charAt(i))) {
                throw new RowFault(column, "holds the control character U+%04X".formatted((int) normal.charAt(i)));
            }
        }
        if (normal.isEmpty()) {
            throw new RowFault(column, "holds nothing but space");
        }
        return plain(normal);
    }

    private String plain(String text) throws RowFault {
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new RowFault(column, "is in scientific notation: its digits are lost, export it as text");
        }
        return text;
    }
}
