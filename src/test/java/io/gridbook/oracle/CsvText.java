package io.gridbook.oracle;

import java.util.ArrayList;
import java.util.List;

/** The records of a comma separated text with RFC 4180 quoting. */
final class CsvText {

    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    static List<List<String>> records(String text) {
        CsvText csv = new CsvText(text);
        while (csv.at < text.length()) {
            csv.field();
        }
        return csv.records;
    }

    private void field() {
        fields.add(text.charAt(at) == '"' ? quoted() : plain());
        if (at >= text.length() || text.charAt(at) != ',') {
            endRecord();
        } else if (++at >= text.length()) {
            fields.add("");
            endRecord();
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && (at + 1 >= text.length() || text.charAt(at + 1) != '"')) {
                at++;
                return value.toString();
            }
            at += c == '"' ? 1 : 0;
            value.append(c);
        }
        throw new IllegalArgumentException("Quote never closed in record " + (records.size() + 1));
    }

    private void endRecord() {
        if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            throw new IllegalArgumentException("Text after a closing quote in record " + (records.size() + 1));
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        records.add(fields);
        fields = new ArrayList<>(fields.size());
    }
}
