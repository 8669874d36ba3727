package io.gridbook.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file names of a form: a text with {@code {period}}, {@code {part}}, {@code {resend}}, and brackets round what may be missing. */
final class FilePattern {
    private static final String PART = "(?<part>[\\p{L}\\p{N}-]+)";

    private final ExportKind kind;
    private final Form form;
    private final Pattern pattern;

    FilePattern(ExportKind kind, Form form) {
        this.kind = kind;
        this.form = form;
        this.pattern = Pattern.compile(Pattern.quote(form.file())
                .replace("[", "\\E(?:\\Q")
                .replace("]", "\\E)?\\Q")
                .replace("{period}", "\\E(?<period>[0-9]{" + kind.cycle().digits() + "})\\Q")
                .replace("{part}", "\\E" + PART + "\\Q")
                .replace("{resend}", "\\E(?<resend>[0-9]{1,9})\\Q"));
    }

    Optional<DropFile> match(Path path, @Nullable Path control) {
        Matcher matcher = pattern.matcher(String.valueOf(path.getFileName()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> period = kind.cycle().period(matcher.group("period"));
        String part = group(matcher, "part");
        String resend = group(matcher, "resend");
        return period.map(day ->
                new DropFile(path, kind, day, part, resend.isEmpty() ? 0 : Integer.parseInt(resend), form, control));
    }

    private String group(Matcher matcher, String name) {
        String found = form.file().contains("{" + name + "}") ? matcher.group(name) : null;
        return found == null ? "" : found;
    }
}
