package io.gridbook.worklist;

import io.gridbook.text.Words;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The services of a customer, one a line, and what can be said of them together. */
final class ArchiveLines {
    private static final int MOST = 12;

    private final Words words;

    ArchiveLines(Words words) {
        this.words = words;
    }

    /** Product, number, package and its end; of very many the first, and how many more there are. */
    String services(ArchiveRow row, double columnWidth) {
        return CellLines.join(
                row.services().stream().map(this::line).toList(),
                columnWidth,
                more -> words.say("services.more", Map.of("services", more)));
    }

    private String line(ArchiveService service) {
        StringBuilder line = new StringBuilder(words.name("product", service.product()));
        line.append(' ').append(service.number());
        if (service.packageName() != null) {
            line.append("  ").append(service.packageName());
        }
        if (service.packageEnd() != null) {
            line.append("  ").append(words.say("services.end", Map.of("end", service.packageEnd())));
        }
        return line.toString();
    }

    String devices(ArchiveRow row) {
        return distinct(row, ArchiveService::device);
    }

    String bundles(ArchiveRow row) {
        return distinct(row, ArchiveService::bundleName);
    }

    private static String distinct(ArchiveRow row, Function<ArchiveService, @Nullable String> text) {
        return row.services().stream()
                .map(text)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("\n"));
    }
}
