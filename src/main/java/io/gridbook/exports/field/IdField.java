package io.gridbook.exports.field;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An identifier: full-width forms become ASCII (NFKC), leading zeros stay. A number that a spreadsheet has spoilt is a
 * fault, and so is a beginning that a spreadsheet would take for a formula.
 */
public final class IdField implements FieldReader {
    /** 1.10101E+17 and 1E+17; 3E12 may well be a code. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?(\\d+\\.\\d*[eE][+-]?\\d+|\\d+[eE][+-]\\d+)");

    private static final String NONE = "-";

    private final String column;
    private final int length;
    private final String formula;

    /**
     * Of one column.
     *
     * @param length characters at most
     * @param plus whether it may begin with a plus sign
     */
    public IdField(String column, int length, boolean plus) {
        this.column = column;
        this.length = length;
        this.formula = plus ? "=-@" : "=+-@";
    }

    /** Full-width forms as ASCII, without white space at the ends. */
    public static String normalized(String text) {
        return Blanks.trim(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        boolean exponent = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                row.values[at] = sound(normal(text));
                return;
            }
            exponent |= (c | 0x20) == 'e';
        }
        row.values[at] = sound(exponent ? plain(text) : text);
    }

    private String normal(String text) throws RowFault {
        String normal = normalized(text);
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

    /** A lone hyphen is how many systems write "none". */
    private String sound(String text) throws RowFault {
        if (formula.indexOf(text.charAt(0)) >= 0 && !text.equals(NONE)) {
            throw new RowFault(
                    column, "begins with %s, as a formula does: export it without".formatted(text.charAt(0)));
        }
        return Length.within(length, text, column);
    }

    private String plain(String text) throws RowFault {
        if (SCIENTIFIC.matcher(text).matches()) {
            throw new RowFault(column, "is in scientific notation: its digits are lost, export it as text");
        }
        return text;
    }
}
