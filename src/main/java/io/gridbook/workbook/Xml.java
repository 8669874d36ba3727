package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A growing buffer of XML in UTF-8; text is escaped and cleaned of what a workbook cannot hold. */
final class Xml {
    private byte[] bytes = new byte[1 << 14];
    private int size;
    private long cleaned;

    /** Markup of ours: ASCII, nothing to escape. */
    Xml raw(String markup) {
        int length = markup.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) markup.charAt(i);
        }
        return this;
    }

    Xml number(long value) {
        if (value >= 0 && value < 10) {
            reserve(1);
            bytes[size++] = (byte) ('0' + value);
            return this;
        }
        return raw(Long.toString(value));
    }

    /** Text as element content or attribute value. */
    Xml text(String text) {
        int length = text.length();
        reserve(7 * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                ascii(text, i, c);
            } else if (c == '\n' || c == '\t') {
                raw(c == '\n' ? "&#10;" : "&#9;");
            } else if (c == '\r') {
                // a line end of any system is one line end
                if (i + 1 == length || text.charAt(i + 1) != '\n') {
                    raw("&#10;");
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Cleaning.isUnfit(c)) {
                cleaned++;
            } else {
                twoOrThree(c);
            }
        }
        return this;
    }

    private void ascii(String text, int at, char c) {
        switch (c) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case '_' -> raw(Cleaning.isEscape(text, at) ? "_x005F_" : "_");
            default -> bytes[size++] = (byte) c;
        }
    }

    private void twoOrThree(char c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | (c >> 6));
        } else {
            bytes[size++] = (byte) (0xe0 | (c >> 12));
            follow(c >> 6);
        }
        follow(c);
    }

    private void four(int point) {
        bytes[size++] = (byte) (0xf0 | (point >> 18));
        follow(point >> 12);
        follow(point >> 6);
        follow(point);
    }

    private void follow(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3f));
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** How many characters were left out because a workbook cannot hold them. */
    long cleaned() {
        return cleaned;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
