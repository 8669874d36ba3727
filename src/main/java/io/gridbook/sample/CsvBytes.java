package io.gridbook.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows of one file as UTF-8 bytes, built without a String per field. */
final class CsvBytes implements FileRows {
    private byte[] bytes = new byte[4096];
    private int size;
    private int rows;
    private boolean within;

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long total() {
        return 0;
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    @Override
    public void text(@Nullable String value) {
        separate();
        if (value == null) {
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || Character.isSurrogate(c)) {
                quoted(value);
                return;
            }
        }
        reserve(value.length() * 3);
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
    }

    /** Yuan with two decimals. */
    @Override
    public void fen(long value) {
        separate();
        reserve(24);
        long left = Math.abs(value);
        if (value < 0) {
            bytes[size++] = '-';
        }
        number(left / 100);
        bytes[size++] = '.';
        pair((int) (left % 100));
    }

    @Override
    public void count(long value) {
        separate();
        reserve(24);
        number(value);
    }

    @Override
    public void instant(LocalDateTime moment) {
        date(moment.toLocalDate());
        reserve(6);
        bytes[size++] = ' ';
        pair(moment.getHour());
        bytes[size++] = ':';
        pair(moment.getMinute());
    }

    @Override
    public void date(@Nullable LocalDate day) {
        separate();
        if (day == null) {
            return;
        }
        reserve(10);
        pair(day.getYear() / 100);
        pair(day.getYear() % 100);
        bytes[size++] = '-';
        pair(day.getMonthValue());
        bytes[size++] = '-';
        pair(day.getDayOfMonth());
    }

    @Override
    public void end() {
        reserve(1);
        bytes[size++] = '\n';
        within = false;
        rows++;
    }

    private void separate() {
        if (within) {
            reserve(1);
            bytes[size++] = ',';
        }
        within = true;
    }

    private void quoted(String value) {
        byte[] inner = ('"' + value.replace("\"", "\"\"") + '"').getBytes(StandardCharsets.UTF_8);
        reserve(inner.length);
        System.arraycopy(inner, 0, bytes, size, inner.length);
        size += inner.length;
    }

    private void character(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void number(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void pair(int value) {
        bytes[size++] = (byte) ('0' + value / 10);
        bytes[size++] = (byte) ('0' + value % 10);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
