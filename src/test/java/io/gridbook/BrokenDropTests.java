package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.job.DropCheck;
import io.gridbook.job.Program;
import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code sample-data/broken}, one fault each, and the page that says what each of them brings about. */
class BrokenDropTests {
    private static final Path BROKEN = Path.of("sample-data/broken");
    private static final String BEGIN = "## The files";

    @Test
    void eachFileIsRefusedWithTheMessageOfThePage(@TempDir Path folder) throws IOException, InterruptedException {
        DropCheck.Outcome outcome;
        try (Program program =
                Program.on(TestDatabase.create().url(), "postgres", "", BROKEN, folder.resolve("reports"))) {
            outcome = program.check("2026-10-30");
        }
        TreeMap<String, String> messages = new TreeMap<>();
        for (String message : outcome.messages()) {
            String file = message.substring(0, Math.max(0, message.indexOf(": ")));
            if (Files.exists(BROKEN.resolve(file)) && !file.isEmpty()) {
                messages.put(file, message);
            }
        }
        String found = messages.entrySet().stream()
                .map(each -> "\n### %s\n\n```text\n%s\n```\n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        Path page = BROKEN.resolve("README.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length() + 1;
        if (Boolean.getBoolean("sample-data.rewrite")) {
            Files.writeString(page, text.substring(0, begin) + found);
            return;
        }
        assertThat(text.substring(begin)).isEqualTo(found);
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT_REFUSED);
        assertThat(messages.keySet()).containsExactlyElementsOf(files());
        assertThat(messages.entrySet())
                .allSatisfy(each -> assertThat(each.getValue())
                        .endsWith(each.getValue().contains("--accept") ? "--because \"…\"" : "the same command again"));
        assertThat(messages).allSatisfy((file, message) -> assertThat(file).contains("_" + check(message)));
        assertThat(outcome.table()).hasSize(1 + files().size());
    }

    /** The check that a message names. */
    private static String check(String message) {
        return message.split(": ", 3)[1];
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith(".md") && !name.endsWith(".chk"))
                    .sorted()
                    .toList();
        }
    }
}
