package io.gridbook.ingest;

import io.gridbook.NpmPackage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strings and files that others collected because programs break on them: npm's blns, csv-spectrum and papaparse. */
final class NaughtyStrings {
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'");

    private NaughtyStrings() {}

    /** Each string once, files as one string. */
    static List<String> all() throws IOException {
        Set<String> strings = new LinkedHashSet<>();
        read(NpmPackage.of("blns").file("resources/blns.json")).forEach(each -> strings.add(each.asString()));
        for (Path file : NpmPackage.of("csv-spectrum").files("json", ".json")) {
            read(file).forEach(row -> row.forEach(field -> strings.add(field.asString())));
        }
        strings.addAll(literals(Files.readString(NpmPackage.of("papaparse").file("tests/test-cases.js"))));
        for (Path file : files()) {
            strings.add(Files.readString(file));
        }
        return List.copyOf(strings);
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(NpmPackage.of("csv-spectrum").files("csvs", ".csv"));
        files.addAll(NpmPackage.of("papaparse").files("tests", ".csv"));
        return files;
    }

    /** Whether bytes of the charset stand for it: halves of surrogate pairs have none. */
    static boolean encodable(String text, Charset charset) {
        return charset.newEncoder().canEncode(text);
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<String> literals(String script) {
        List<String> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(script);
        while (matcher.find()) {
            String inner = matcher.group().substring(1, matcher.group().length() - 1);
            try {
                String json = inner.replace("\\'", "'").replaceAll("(?<!\\\\)\"", "\\\\\"");
                found.add(JsonMapper.shared().readTree('"' + json + '"').asString());
            } catch (JacksonException e) {
                found.add(inner);
            }
        }
        return found;
    }
}
