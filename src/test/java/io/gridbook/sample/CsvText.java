package io.gridbook.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a canonical file the slow and plain way, by RFC 4180. */
final class CsvText {
    private final String text;
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    static List<Row> read(Path file) throws IOException {
        CsvText csv = new CsvText(Files.readString(file, StandardCharsets.UTF_8));
        List<String> heading = csv.row();
        List<Row> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            List<String> fields = csv.row();
            if (fields.size() != heading.size()) {
                throw new IOException(file.getFileName() + ": " + fields.size() + " fields in row " + rows.size());
            }
            rows.add(new Row(heading, fields));
        }
        return rows;
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>(24);
        do {
            fields.add(text.charAt(at) == '"' ? quoted() : plain());
        } while (text.charAt(at++) == ',');
        return fields;
    }

    private String plain() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.charAt(at + 1) == '"'; at++) {
            field.append(text.charAt(at));
            if (text.charAt(at) == '"') {
                at++;
            }
        }
        at++;
        return field.toString();
    }
}
