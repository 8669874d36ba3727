package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.charset.TextReader;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a delimited file, one after the other, each with the line on which it begins. */
final class CsvRows implements Records {
    private final DropFile file;
    private final ExportLimits limits;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private String[] fields = {};
    private long line;

    private CsvRows(DropFile file, Reader text) throws IOException {
        this.file = file;
        this.limits = file.form().limits();
        this.reader = new BoundedReader(text, 2L * limits.maxRecordChars());
        this.parser =
                CSVParser.builder().setReader(reader).setFormat(format(file)).get();
        this.records = parser.iterator();
    }

    static CsvRows open(DropFile file, Judgement judgement) throws IOException {
        TextFacts text = Objects.requireNonNull(judgement.text());
        return new CsvRows(file, new TextReader(Contents.text(file, judgement), text.charset()));
    }

    /** RFC 4180 to the letter; leniency would swallow the rest of the file behind an open quotation mark. */
    private static CSVFormat format(DropFile file) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(file.form().delimiter())
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
    }

    @Override
    public boolean next() throws IOException {
        line = parser.getCurrentLineNumber() + 1;
        if (!hasNext()) {
            return false;
        }
        CSVRecord record = records.next();
        reader.complete(record.getCharacterPosition());
        fields = record.values();
        requireSize();
        return true;
    }

    @Override
    public String[] fields() {
        return fields;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public boolean blank() {
        return fields.length == 1 && fields[0].isEmpty();
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CSVException broken ? quoting(broken) : endless(e);
        }
    }

    private StopException quoting(CSVException e) {
        String found = "the record that begins on line %d has broken quotation marks".formatted(line)
                + " (never closed, or followed by text)";
        return Refusal.of(file.name(), Check.QUOTING, found, "Ask for a resend with RFC 4180 quoting", e);
    }

    private StopException endless(UncheckedIOException e) throws IOException {
        if (e.getCause() instanceof BoundedReader.TooLong) {
            return tooLong("and has no end within bounds; a quotation mark that is never closed does that");
        }
        throw new IOException(e);
    }

    private void requireSize() {
        long sum = 0;
        for (int i = 0; i < fields.length; i++) {
            int length = fields[i].length();
            if (length > limits.maxFieldChars()) {
                String found = "field %d of the record that begins on line %d has %d characters, the limit is %d; "
                        + "a quotation mark that is never closed does that";
                throw Refusal.of(
                        file.name(),
                        Check.FIELD_SIZE,
                        found.formatted(i + 1, line, length, limits.maxFieldChars()),
                        "Ask for a resend");
            }
            sum += length + 1;
        }
        if (sum > limits.maxRecordChars() + 1L) {
            throw tooLong("has %d".formatted(sum - 1));
        }
    }

    private StopException tooLong(String how) {
        String found = "the record that begins on line %d may have %d characters %s";
        return Refusal.of(
                file.name(),
                Check.RECORD_SIZE,
                found.formatted(line, limits.maxRecordChars(), how),
                "Ask for a resend");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
