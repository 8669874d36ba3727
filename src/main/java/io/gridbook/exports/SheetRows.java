package io.gridbook.exports;

import io.gridbook.exports.charset.Damaged;
import io.gridbook.workbook.BrokenWorkbook;
import io.gridbook.workbook.SheetReader;
import java.io.IOException;
import java.util.Arrays;

/** The rows of the first sheet of a workbook; all as wide as the first, where no more of their cells hold anything. */
final class SheetRows implements Records {
    private final DropFile file;
    private final SheetReader sheet;
    private int width;
    private String[] fields = {};
    private long damaged;

    private SheetRows(DropFile file, SheetReader sheet) {
        this.file = file;
        this.sheet = sheet;
        this.width = file.form().columns().size();
    }

    static SheetRows open(DropFile file) throws IOException {
        ExportLimits limits = file.form().limits();
        try {
            return new SheetRows(
                    file, SheetReader.open(file.path(), limits.maxUnpackedRatio(), limits.maxFieldChars()));
        } catch (BrokenWorkbook e) {
            throw broken(file, e);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!sheet.next()) {
                return false;
            }
        } catch (BrokenWorkbook e) {
            throw broken(file, e);
        }
        fields = sheet.cells();
        damaged += Arrays.stream(fields).mapToLong(Damaged::in).sum();
        if (width == 0) {
            width = fields.length;
        }
        if (fields.length < width) {
            int cells = fields.length;
            fields = Arrays.copyOf(fields, width);
            Arrays.fill(fields, cells, width, "");
        }
        return true;
    }

    private static RuntimeException broken(DropFile file, BrokenWorkbook e) {
        return Refusal.of(
                file.name(), Check.FORMAT, "the workbook cannot be read: " + e.getMessage(), "Ask for a resend", e);
    }

    @Override
    public String[] fields() {
        return fields;
    }

    @Override
    public long line() {
        return sheet.row();
    }

    @Override
    public long damaged() {
        return damaged;
    }

    @Override
    public boolean blank() {
        return Arrays.stream(fields).allMatch(String::isEmpty);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
