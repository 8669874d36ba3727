package io.gridbook.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one file as an old BSS writes them, in GB18030. */
final class LegacyBytes implements FileRows {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LegacyForm form;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> fields = new ArrayList<>();
    private int rows;
    private long total;

    LegacyBytes(LegacyForm form) {
        this.form = form;
    }

    @Override
    public void text(@Nullable String value) {
        fields.add(value == null ? "" : LegacyWords.of(column(), value));
    }

    @Override
    public void fen(long value) {
        total += column().equals(form.total()) ? value : 0;
        fields.add(form.fen().contains(column()) ? Long.toString(value) : yuan(value));
    }

    @Override
    public void count(long value) {
        fields.add(Long.toString(value));
    }

    @Override
    public void instant(LocalDateTime moment) {
        fields.add(MINUTE.format(moment));
    }

    @Override
    public void date(@Nullable LocalDate day) {
        fields.add(day == null ? "" : form.dates().format(day));
    }

    @Override
    public void end() {
        for (int place = 0; place < form.order().size(); place++) {
            field(place, fields.get(form.order().get(place)));
        }
        write(form.widths().isEmpty() ? "\n" : "\r\n");
        fields.clear();
        rows++;
    }

    private void field(int place, String value) {
        if (form.widths().isEmpty()) {
            write((place > 0 ? form.delimiter() : "") + quoted(value));
            return;
        }
        int room = form.widths().get(place) - write(value);
        if (room < 0) {
            throw new IllegalStateException("a value is wider than column %d of %s".formatted(place + 1, form.file()));
        }
        write(" ".repeat(room));
    }

    /** The number of bytes written. */
    private int write(String text) {
        byte[] bytes = text.getBytes(SampleForm.LEGACY.charset());
        out.writeBytes(bytes);
        return bytes.length;
    }

    private String quoted(String value) {
        boolean plain = !value.contains(form.delimiter()) && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private String column() {
        return form.columns().get(fields.size());
    }

    /** An amount with two decimals. */
    static String yuan(long fen) {
        long left = Math.abs(fen);
        return (fen < 0 ? "-" : "") + left / 100 + "." + Numbers.digits(left % 100, 2);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(out.toByteArray());
    }
}
