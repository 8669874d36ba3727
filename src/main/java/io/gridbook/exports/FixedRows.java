package io.gridbook.exports;

import io.gridbook.exports.charset.FieldDecoder;
import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.field.RowFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of a file with columns of fixed widths in bytes; a character is never split. */
final class FixedRows implements Records {
    private final ByteLines lines;
    private final FieldDecoder decoder;
    private final int[] widths;
    private final int width;
    private String[] fields = {};
    private @Nullable RowFault fault;

    private FixedRows(ByteLines lines, FieldDecoder decoder, List<Integer> widths) {
        this.lines = lines;
        this.decoder = decoder;
        this.widths = widths.stream().mapToInt(Integer::intValue).toArray();
        this.width = Arrays.stream(this.widths).sum();
    }

    static FixedRows open(DropFile file, Judgement judgement) throws IOException {
        TextFacts text = Objects.requireNonNull(judgement.text());
        InputStream bytes = Contents.text(file, judgement);
        return new FixedRows(
                new ByteLines(file, bytes),
                new FieldDecoder(text.charset()),
                file.form().widths());
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        fault = null;
        fields = lines.length() == width
                ? cut()
                : whole("has %d bytes, the widths add up to %d".formatted(lines.length(), width));
        return true;
    }

    private String[] cut() {
        String[] cut = new String[widths.length];
        int from = 0;
        for (int i = 0; i < widths.length; i++) {
            cut[i] = decoder.decode(lines.bytes(), from, widths[i]);
            if (decoder.split()) {
                return whole("has a character across the end of field %d: the widths do not fit it".formatted(i + 1));
            }
            from += widths[i];
        }
        return cut;
    }

    private String[] whole(String reason) {
        fault = new RowFault("", reason);
        return new String[] {decoder.decode(lines.bytes(), 0, lines.length())};
    }

    @Override
    public String[] fields() {
        return fields;
    }

    @Override
    public long line() {
        return lines.line();
    }

    @Override
    public boolean blank() {
        return lines.length() == 0;
    }

    @Override
    public @Nullable RowFault fault() {
        return fault;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
