package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges a file by one reading of its bytes: what it is, its hash, whether its text is what its form says. */
public final class FileJudge {
    private final Acceptance acceptance;

    public FileJudge(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * Reads the file's bytes and its control file.
     *
     * @throws StopException where the file is refused
     */
    public Judgement judge(DropFile file) {
        try {
            Control control = ControlFile.read(file, acceptance);
            FileStamp stamp = FileStamp.of(file.path());
            boolean gzip = gzip(file);
            MessageDigest digest = Sha256.digest();
            TextFacts text = scan(file, gzip, digest);
            String sha256 = Sha256.hex(digest);
            FileStamp.require(file, stamp);
            requireHash(file, control, sha256);
            return new Judgement(stamp.bytes(), sha256, text, gzip, control, stamp);
        } catch (TextScan.Unpacking e) {
            throw Refusal.of(
                    file.name(), Check.GZIP, "it cannot be unpacked: " + e.getMessage(), "Ask for a resend", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Reads the file once, for its hash and for what its text is; null for a workbook. */
    private static @Nullable TextFacts scan(DropFile file, boolean gzip, MessageDigest digest) throws IOException {
        try (InputStream raw = Contents.raw(file.path());
                DigestInputStream digested = new DigestInputStream(raw, digest)) {
            if (file.form().layout() == Layout.XLSX) {
                digested.transferTo(OutputStream.nullOutputStream());
                return null;
            }
            return new TextScan(file).scan(digested, gzip);
        }
    }

    /** Tells by the first bytes whether the file is compressed, as its name says, or a workbook, as its form does. */
    private static boolean gzip(DropFile file) throws IOException {
        boolean named = file.name().endsWith(".gz");
        boolean workbook = file.form().layout() == Layout.XLSX;
        try (InputStream in = new BufferedInputStream(Contents.raw(file.path()), Magic.LENGTH)) {
            byte[] head = in.readNBytes(Magic.LENGTH);
            if (head.length == 0) {
                throw Refusal.of(file.name(), Check.EMPTY, "it has 0 bytes, not even a heading", "Ask for a resend");
            }
            Magic magic = Magic.of(head);
            if (magic != (workbook ? Magic.ZIP : named ? Magic.GZIP : Magic.TEXT)) {
                throw wrongForm(file, workbook ? "an Excel workbook (.xlsx)" : named ? "gzip" : "plain text", magic);
            }
            return named;
        }
    }

    static StopException wrongForm(DropFile file, String expected, Magic magic) {
        Check check = magic.words().endsWith("UTF-16") ? Check.CHARSET : Check.FORMAT;
        String found = "it should be %s and is %s".formatted(expected, magic.words());
        return Refusal.of(file.name(), check, found, "Ask for a resend in the form that jobs/exports.yml has");
    }

    static StopException unreadable(DropFile file, IOException e) {
        return new StopException(
                ExitCode.INPUT_MISSING,
                "%s: it cannot be read (%s). Check that it is there and its permissions"
                        .formatted(file.name(), e.getClass().getSimpleName()),
                e);
    }

    private void requireHash(DropFile file, Control control, String sha256) {
        String stated = control.sha256();
        if (stated != null
                && !stated.toLowerCase(Locale.ROOT).equals(sha256)
                && !acceptance.accepts(file.name(), Check.CONTROL_SHA256)) {
            throw Refusal.of(
                    file.name(),
                    Check.CONTROL_SHA256,
                    "the control file says sha256=%s, the file has %s".formatted(stated, sha256),
                    "Ask for a resend");
        }
    }
}
