package io.gridbook.exports;

import io.gridbook.exports.charset.CharsetScan;
import io.gridbook.exports.charset.TextCharset;
import io.gridbook.exports.charset.TextFacts;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Holds the charset that a file's bytes speak for against the one that its form declares. */
final class CharsetGate {
    /** On which line a byte stands. */
    @FunctionalInterface
    interface LineOf {
        long line(long offset) throws IOException;
    }

    private final DropFile file;
    private final CharsetScan scan;
    private final LineOf lines;

    CharsetGate(DropFile file, CharsetScan scan, LineOf lines) {
        this.file = file;
        this.scan = scan;
        this.lines = lines;
    }

    TextFacts facts() throws IOException {
        TextCharset declared = declared();
        TextCharset found = scan.verdict().orElse(null);
        if (declared == null) {
            if (found == null) {
                throw neither();
            }
            return scan.facts(found);
        }
        if (declared != found && !scan.plain()) {
            throw contradicted(declared, found);
        }
        return scan.facts(declared);
    }

    private @Nullable TextCharset declared() {
        return switch (file.form().charset()) {
            case AUTO -> null;
            case UTF_8 -> TextCharset.UTF_8;
            case GB18030, GBK, GB2312 -> TextCharset.GB18030;
        };
    }

    private StopException neither() throws IOException {
        String found = "%s sequences of non-ASCII bytes are UTF-8 and %s are GB18030, nine in ten are needed; %s"
                .formatted(scan.share(TextCharset.UTF_8), scan.share(TextCharset.GB18030), first(TextCharset.UTF_8));
        return Refusal.of(file.name(), Check.CHARSET, found, "Ask for a resend in UTF-8 or GB18030");
    }

    private StopException contradicted(TextCharset declared, @Nullable TextCharset found) throws IOException {
        String shares = found == null
                ? "%s sequences of non-ASCII bytes are %s".formatted(scan.share(declared), declared.label())
                : "it is %s: %s sequences of non-ASCII bytes are".formatted(found.label(), scan.share(found));
        String text = "jobs/exports.yml says %s, and %s; %s".formatted(declared.label(), shares, first(declared));
        return Refusal.of(
                file.name(),
                Check.CHARSET,
                text.endsWith("; ") ? text.substring(0, text.length() - 2) : text,
                "Ask for a resend in %s, or change its charset in jobs/exports.yml".formatted(declared.label()));
    }

    /** The first byte that speaks against a charset; empty where none does. */
    private String first(TextCharset charset) throws IOException {
        long at = scan.firstUndecodable(charset);
        return at < 0
                ? ""
                : "byte %d (line %d) is the first that is not %s".formatted(at + 1, lines.line(at), charset.label());
    }
}
