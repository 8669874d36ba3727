package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.Form;
import io.gridbook.exports.Layout;
import io.gridbook.exports.field.MoneyUnit;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rows and money of a file counted in another way than the program does: a walk over its bytes, and BigDecimal. */
final class Recount {
    private static final int BOM = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** The rows by the line on which they begin, without the heading and empty lines. */
    final Map<Long, List<String>> rows = new TreeMap<>();

    private final DropFile file;
    private final byte[] bytes;
    private final Charset charset;
    private int at;
    private long line = 1;
    private int width;
    private int money = -1;

    Recount(DropFile file, byte[] bytes, String charset) {
        this.file = file;
        this.bytes = bytes;
        this.charset = Charset.forName(charset);
        at = bom() ? BOM : 0;
        Form form = file.form();
        columns(form.header() ? record() : form.columns());
        while (at < bytes.length) {
            long begun = line;
            List<String> record = form.layout() == Layout.FIXED ? whole() : record();
            if (record.size() > 1 || !record.get(0).isEmpty()) {
                rows.put(begun, record);
            }
        }
    }

    private boolean bom() {
        return charset.name().equals("UTF-8")
                && bytes.length >= BOM
                && Arrays.equals(bytes, 0, BOM, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, BOM);
    }

    private void columns(List<String> names) {
        width = names.size();
        String total = file.kind().total().orElse("");
        Map<String, String> aliases = file.form().mapping().aliases();
        for (int i = 0; i < width; i++) {
            String name = Normalizer.normalize(names.get(i), Normalizer.Form.NFKC)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (aliases.getOrDefault(name, name).equals(total)) {
                money = i;
            }
        }
    }

    /** Whether a row has as many fields as the heading. */
    boolean fits(long line) {
        List<String> row = rows.get(line);
        return row != null && (file.form().layout() == Layout.FIXED || row.size() == width);
    }

    /** The money of a row in fen; empty where it is none. */
    Optional<BigDecimal> fen(long line) {
        List<String> row = rows.getOrDefault(line, List.of());
        if (file.kind().total().isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (row.size() != width || money < 0) {
            return Optional.empty();
        }
        String text = row.get(money).replaceAll("^[ \t\r\n\u3000]+|[ \t\r\n\u3000]+$", "");
        boolean fen = file.form()
                        .mapping()
                        .units()
                        .getOrDefault(total(file.kind()), file.form().mapping().unit())
                == MoneyUnit.FEN;
        return text.matches(fen ? "[+-]?[0-9]+" : "[+-]?[0-9]+(\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text).movePointRight(fen ? 0 : 2))
                        .filter(amount -> amount.abs().compareTo(MOST) <= 0)
                : Optional.empty();
    }

    private static String total(ExportKind kind) {
        return kind.total().orElse("");
    }

    /** A line as one field. */
    private List<String> whole() {
        int from = at;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        String text = new String(bytes, from, at - from, charset);
        endOfLine();
        return List.of(text);
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= bytes.length) {
                return fields;
            }
            if (bytes[at] != file.form().delimiter()) {
                endOfLine();
                return fields;
            }
            at++;
        }
    }

    private String field() {
        int from = at;
        if (at < bytes.length && bytes[at] == '"') {
            at++;
            from = at;
            while (at < bytes.length && !(bytes[at] == '"' && (at + 1 == bytes.length || bytes[at + 1] != '"'))) {
                if (bytes[at] == '"') {
                    at += 2;
                } else if (bytes[at] == '\n' || bytes[at] == '\r') {
                    endOfLine();
                } else {
                    at += character();
                }
            }
            String text = new String(bytes, from, Math.min(at, bytes.length) - from, charset).replace("\"\"", "\"");
            at++;
            plain();
            return text;
        }
        plain();
        return new String(bytes, from, at - from, charset);
    }

    /** Goes to the end of the field. */
    private void plain() {
        while (at < bytes.length && bytes[at] != file.form().delimiter() && bytes[at] != '\n' && bytes[at] != '\r') {
            at += character();
        }
    }

    private void endOfLine() {
        if (at < bytes.length) {
            at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }

    /** How many bytes the character has. In GB18030 a second byte may look like a delimiter. */
    private int character() {
        if (charset.name().equals("UTF-8") || in(at, 0x00, 0x80) || in(at, 0xFF, 0xFF)) {
            return 1;
        }
        if (in(at + 1, 0x40, 0x7E) || in(at + 1, 0x80, 0xFE)) {
            return 2;
        }
        return in(at + 1, 0x30, 0x39) && in(at + 2, 0x81, 0xFE) && in(at + 3, 0x30, 0x39) ? 4 : 1;
    }

    private boolean in(int place, int low, int high) {
        return place < bytes.length && (bytes[place] & 0xFF) >= low && (bytes[place] & 0xFF) <= high;
    }
}
