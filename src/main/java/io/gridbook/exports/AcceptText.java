package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code --accept FILE:CHECK --by NAME --because TEXT}. */
public final class AcceptText {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_REASON = 200;

    private AcceptText() {}

    /**
     * What is accepted; nothing where no check is named.
     *
     * @throws StopException where a part is missing or no such check can be accepted
     */
    public static Acceptances read(List<String> checks, @Nullable String by, @Nullable String because) {
        if (checks.isEmpty()) {
            if (by != null || because != null) {
                throw wrong("--by and --because go with --accept FILE:CHECK");
            }
            return new Acceptances(List.of());
        }
        String name = line("--by NAME", by, LONGEST_NAME);
        String reason = line("--because TEXT", because, LONGEST_REASON);
        return new Acceptances(
                checks.stream().map(text -> accepted(text, name, reason)).toList());
    }

    private static Accepted accepted(String text, String by, String because) {
        int colon = text.lastIndexOf(':');
        String file = text.substring(0, Math.max(0, colon)).strip();
        if (file.isEmpty() || file.contains("/")) {
            throw wrong("--accept %s is not FILE:CHECK with the file's name alone, such as services_20261030.csv:%s"
                    .formatted(text, Check.VOLUME.id()));
        }
        return new Accepted(file, check(text.substring(colon + 1).strip()), by, because);
    }

    private static Check check(String id) {
        Check check = Arrays.stream(Check.values())
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> wrong("'%s' is no check. %s".formatted(id, acceptable())));
        if (!check.acceptable()) {
            throw wrong("%s cannot be accepted: such a file cannot be read. Ask for a resend. %s"
                    .formatted(check.id(), acceptable()));
        }
        return check;
    }

    private static String line(String option, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw wrong("--accept needs %s: who accepts what and why stands in the run report and in the workbooks"
                    .formatted(option));
        }
        String line = text.strip();
        if (line.length() > longest || line.chars().anyMatch(Character::isISOControl)) {
            throw wrong("%s must be one line of at most %d characters".formatted(option, longest));
        }
        return line;
    }

    private static String acceptable() {
        return Arrays.stream(Check.values())
                .filter(Check::acceptable)
                .map(Check::id)
                .collect(Collectors.joining(", ", "Those that can be accepted: ", ""));
    }

    private static StopException wrong(String message) {
        return new StopException(ExitCode.WRONG_USE, message);
    }
}
