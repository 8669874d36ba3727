package io.gridbook.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file names of a form: a text with {@code {period}}, {@code {part}}, {@code {resend}}, and brackets round what may be missing; {@code [.gz]} lets .zip pass too. */
final class FilePattern {
    private static final String PART = "(?<part>[\\p{L}\\p{N}-]+)";

    private final ExportKind kind;
    private final Form form;
    private final Pattern pattern;

    FilePattern(ExportKind kind, Form form) {
        this.kind = kind;
        this.form = form;
        this.pattern = Pattern.compile(Pattern.quote(form.file().replace("[.gz]", "{packed}"))
                .replace("[", "\\E(?:\\Q")
                .replace("]", "\\E)?\\Q")
                .replace("{packed}", "\\E(?:\\.gz|\\.zip)?\\Q")
                .replace("{period}", "\\E(?<period>[0-9]{" + kind.cycle().digits() + "})\\Q")
                .replace("{part}", "\\E" + PART + "\\Q")
                .replace("{resend}", "\\E(?<resend>[0-9]{1,9})\\Q"));
    }

    /** The export that a file is by its name, with the control file beside it; {@code regular} has all files by name. */
    Optional<DropFile> match(Path path, Map<String, Path> regular) {
        String name = String.valueOf(path.getFileName());
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> period = kind.cycle().period(matcher.group("period"));
        String part = group(matcher, "part");
        String resend = group(matcher, "resend");
        Path control = form.control().form() == ControlForm.NONE
                ? null
                : regular.get(name + form.control().form().suffix());
        return period.map(day -> new DropFile(
                path, kind, day, part, resend.isEmpty() ? 0 : Integer.parseInt(resend), form, control, false));
    }

    private String group(Matcher matcher, String name) {
        String found = form.file().contains("{" + name + "}") ? matcher.group(name) : null;
        return found == null ? "" : found;
    }
}
