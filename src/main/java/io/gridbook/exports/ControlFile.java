package io.gridbook.exports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/** What the control file beside a file says, in the form that its mapping names. */
final class ControlFile {
    /** Files of one delivery may be stamped in any order within it. */
    private static final Duration ONE_DELIVERY = Duration.ofMinutes(1);

    private ControlFile() {}

    static Control read(DropFile file, Acceptance acceptance) {
        Path path = file.control();
        if (path == null || file.form().control().form() == ControlForm.OK) {
            return Control.NONE;
        }
        try {
            Control control = control(file, ControlText.read(path));
            requireOwn(file, path, control);
            return control;
        } catch (IOException | IllegalArgumentException e) {
            String why = e instanceof CharacterCodingException
                    ? "it is text in neither UTF-8 nor GB18030"
                    : e instanceof IOException ? e.getClass().getSimpleName() : e.getMessage();
            Refusal.unless(
                    acceptance,
                    file.name(),
                    Check.CONTROL,
                    "the control file %s cannot be used: %s".formatted(Names.shown(name(path)), why),
                    "Ask for a resend of the control file");
            return Control.NONE;
        }
    }

    private static Control control(DropFile file, String text) {
        ControlRule rule = file.form().control();
        return rule.form() == ControlForm.ROWS_FIELD
                ? new RowsField(file, rule.field()).of(text)
                : KeysAndValues.of(file.kind(), text);
    }

    /** A hash tells by itself whether a control file is of its file. */
    private static void requireOwn(DropFile file, Path path, Control control) throws IOException {
        FileTime written = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        FileTime of = Files.getLastModifiedTime(file.path(), LinkOption.NOFOLLOW_LINKS);
        if (control.sha256() == null && written.toInstant().plus(ONE_DELIVERY).isBefore(of.toInstant())) {
            throw new IllegalArgumentException(
                    "it is of %s and the file of %s, so it belongs to an earlier delivery".formatted(written, of));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
