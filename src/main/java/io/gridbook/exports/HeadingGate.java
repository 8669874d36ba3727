package io.gridbook.exports;

import io.gridbook.exports.charset.MixedText;
import io.gridbook.exports.charset.TextFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a file whose heading lacks columns or has them twice. */
final class HeadingGate {
    private final DropFile file;
    private final Heading heading;
    private final long line;

    HeadingGate(DropFile file, Heading heading, long line) {
        this.file = file;
        this.heading = heading;
        this.line = line;
    }

    /** A heading of UTF-8 above rows of GB18030 would lack its columns. */
    static void requireCharset(DropFile file, @Nullable TextFacts text, long line, String[] names) {
        if (text != null && text.mixed() && MixedText.is(names)) {
            throw Refusal.of(
                    file.name(),
                    Check.CHARSET,
                    "it is mixed: its heading (line %d) is UTF-8, its rows are GB18030".formatted(line),
                    "Ask for a resend in one charset");
        }
    }

    /** @param twice what was found to name columns twice */
    void require(List<String> twice) {
        Set<String> constants = file.form().mapping().constants().keySet();
        List<String> missing = new ArrayList<>();
        List<String> constant = new ArrayList<>();
        List<Column> columns = file.kind().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean there = heading.place(i) >= 0;
            boolean given = constants.contains(column.name());
            if (there && given) {
                constant.add(column.name());
            } else if (!there && !given && column.need().inHeading()) {
                missing.add(column.name());
            }
        }
        requireAny(constants, missing);
        requireNone(
                missing,
                "lacks ",
                "; it has %d columns%s".formatted(heading.width(), delimited()),
                "Ask for a resend with these headings, or map the file's own in jobs/exports.yml");
        requireNone(twice, "names columns twice: ", "", "Ask for a resend with each column once");
        requireNone(
                constant,
                "has ",
                ", for which jobs/exports.yml has a constant",
                "Take the constant out of jobs/exports.yml, or ask for a resend without the column");
    }

    private void requireAny(Set<String> constants, List<String> missing) {
        List<String> any = file.kind().anyOf();
        if (!any.isEmpty()
                && any.stream()
                        .noneMatch(name -> constants.contains(name)
                                || heading.place(file.kind().at(name)) >= 0)) {
            missing.add(0, String.join(" or ", any));
        }
    }

    private void requireNone(List<String> found, String before, String after, String next) {
        if (!found.isEmpty()) {
            String text = "line " + line + " " + before + String.join(", ", found) + after;
            throw Refusal.of(file.name(), Check.HEADING, text, next);
        }
    }

    private String delimited() {
        return file.form().layout() == Layout.DELIMITED
                ? " where " + Delimiter.shown(file.form().delimiter()) + " is the delimiter"
                : "";
    }
}
