package io.gridbook.workbook;

import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Kind;
import io.gridbook.workbook.ReturnedBook.Row;
import io.gridbook.workbook.ReturnedBook.Sheet;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What passes between the process that reads returned workbooks and the one that asks it; each length has a limit. */
final class ReturnedWire {
    static final int MOST_ROWS = 20_000;
    static final long MOST_CHARS = 50L << 20;
    private static final int MOST_SHEETS = 200;
    private static final int MOST_CELLS = 16_384;
    private static final int MOST_TEXT_BYTES = 4 * ReturnedTexts.LONGEST;

    private ReturnedWire() {}

    static void write(DataOutputStream out, ReturnedBook book) throws IOException {
        out.writeBoolean(book.since1904());
        text(out, book.saved());
        out.writeInt(book.sheets().size());
        for (Sheet sheet : book.sheets()) {
            text(out, sheet.name());
            out.writeInt(sheet.rows().size());
            for (Row row : sheet.rows()) {
                out.writeInt(row.number());
                out.writeInt(row.cells().size());
                for (Filled cell : row.cells()) {
                    out.writeInt(cell.column());
                    text(out, cell.kind().name());
                    text(out, cell.text());
                }
            }
        }
    }

    static ReturnedBook read(DataInputStream in) throws IOException {
        boolean since1904 = in.readBoolean();
        String saved = text(in);
        int count = count(in, MOST_SHEETS);
        Limit limit = new Limit();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sheets.add(new Sheet(text(in), rows(in, limit)));
        }
        return new ReturnedBook(since1904, saved, sheets);
    }

    private static List<Row> rows(DataInputStream in, Limit limit) throws IOException {
        int count = count(in, MOST_ROWS);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            int cells = count(in, MOST_CELLS);
            List<Filled> filled = new ArrayList<>();
            for (int j = 0; j < cells; j++) {
                Filled cell = new Filled(in.readInt(), kind(text(in)), text(in));
                limit.take(cell.text().length());
                filled.add(cell);
            }
            rows.add(new Row(number, filled));
        }
        return rows;
    }

    private static Kind kind(String name) throws IOException {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IOException("no kind of cell");
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in, MOST_TEXT_BYTES)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int count = count(in, MOST_ROWS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a length of " + count);
        }
        return count;
    }

    private static final class Limit {
        private long chars = MOST_CHARS;

        void take(int length) throws IOException {
            chars -= length;
            if (chars < 0) {
                throw new IOException("more text than a workbook may hold");
            }
        }
    }
}
