package io.gridbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report of the newest run says. */
final class Told {
    private Told() {}

    /** Its warnings, and of each file that was not read why. */
    static List<String> by(Path reports) {
        List<String> told = new ArrayList<>();
        JsonNode report = report(reports);
        report.get("warnings").forEach(warning -> told.add(warning.asString()));
        report.get("ignored")
                .forEach(file -> told.add(
                        file.get("name").asString() + ": " + file.get("why").asString()));
        return told;
    }

    /** A file as {@code rows=loaded+rejected+duplicate}. */
    static String counts(Path reports, String name) {
        for (JsonNode file : report(reports).get("files")) {
            if (file.get("name").asString().equals(name)) {
                return "%s=%s+%s+%s"
                        .formatted(
                                file.get("read").asString(),
                                file.get("loaded").asString(),
                                file.get("rejected").asString(),
                                file.get("duplicate").asString());
            }
        }
        throw new AssertionError("the report has no file " + name);
    }

    private static JsonNode report(Path reports) {
        try (Stream<Path> runs = Files.list(reports.resolve("runs"))) {
            Path newest = runs.max(Path::compareTo).orElseThrow();
            return JsonMapper.shared().readTree(newest.resolve("run.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
