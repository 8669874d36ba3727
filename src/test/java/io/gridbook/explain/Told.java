package io.gridbook.explain;

import io.gridbook.Town;
import io.gridbook.job.Explanations;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is told of a customer of a town, in English. */
record Told(Explanation explanation) {
    /** On the newest published night. */
    static Told of(Town town, String customer, String... overrides) {
        return on(town, null, customer, overrides);
    }

    static Told on(Town town, @Nullable String day, String customer, String... overrides) {
        try (Explanations explanations =
                new Explanations(town.dsl(), JobsFolder.read(Path.of("jobs"), List.of(overrides)))) {
            return new Told(explanations.of(customer, day == null ? null : LocalDate.parse(day), Locale.ENGLISH));
        }
    }

    String text() {
        return String.join("\n", explanation.lines());
    }

    /** The lines from one that begins so to the next empty one, without their indent. */
    List<String> section(String title) {
        return explanation.lines().stream()
                .dropWhile(line -> !line.startsWith(title))
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
    }
}
