package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.pack.BrokenPack;
import io.gridbook.exports.pack.GzipText;
import io.gridbook.exports.pack.Packing;
import io.gridbook.hash.Sha256;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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
            Packing packing = packing(file);
            MessageDigest digest = Sha256.digest();
            TextFacts text = scan(file, packing, control, digest);
            String sha256 = Sha256.hex(digest);
            FileStamp.require(file, stamp);
            requireHash(file, control, sha256);
            return new Judgement(stamp.bytes(), sha256, text, packing, control, stamp);
        } catch (BrokenPack e) {
            throw Refusal.of(
                    file.name(),
                    Packing.of(file.name()) == Packing.ZIP ? Check.ZIP : Check.GZIP,
                    "it cannot be unpacked: " + e.getMessage(),
                    "Ask for a resend",
                    e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Reads the file once, for its hash and for what its text is; null for a workbook. */
    private @Nullable TextFacts scan(DropFile file, Packing packing, Control control, MessageDigest digest)
            throws IOException {
        try (InputStream raw = Contents.raw(file.path());
                DigestInputStream digested = new DigestInputStream(raw, digest)) {
            if (file.form().layout() == Layout.XLSX) {
                digested.transferTo(OutputStream.nullOutputStream());
                return null;
            }
            return switch (packing) {
                case NONE -> new TextScan(file).scan(digested, packing);
                case GZIP -> gzip(file, control, digested);
                case ZIP -> zip(file, digested);
            };
        }
    }

    /** Members that follow one another may be the same twice; a control file tells. */
    private TextFacts gzip(DropFile file, Control control, InputStream digested) throws IOException {
        try (GzipText text = new GzipText(digested)) {
            TextFacts facts = new TextScan(file).scan(text, Packing.GZIP);
            if (text.members() > 1 && control.rows() == null && control.sha256() == null) {
                Refusal.unless(
                        acceptance,
                        file.name(),
                        Check.GZIP_MEMBERS,
                        "it holds %d gzip members one after the other, 1 is expected where no control file tells rows or"
                                        .formatted(text.members())
                                + " sha256",
                        "Ask for a resend in one piece, or with a control file");
            }
            return facts;
        }
    }

    /** The index of a zip archive stands at its end, so it is read twice. */
    private static TextFacts zip(DropFile file, InputStream digested) throws IOException {
        digested.transferTo(OutputStream.nullOutputStream());
        try (InputStream text = Packing.ZIP.open(file.path())) {
            return new TextScan(file).scan(text, Packing.ZIP);
        }
    }

    /** Tells by the first bytes whether the file is compressed, as its name says, or a workbook, as its form does. */
    private static Packing packing(DropFile file) throws IOException {
        boolean workbook = file.form().layout() == Layout.XLSX;
        Packing packing = workbook ? Packing.NONE : Packing.of(file.name());
        try (InputStream in = new BufferedInputStream(Contents.raw(file.path()), Magic.LENGTH)) {
            byte[] head = in.readNBytes(Magic.LENGTH);
            if (head.length == 0) {
                throw Refusal.of(file.name(), Check.EMPTY, "it has 0 bytes, not even a heading", "Ask for a resend");
            }
            Magic magic = Magic.of(head);
            if (!expected(workbook, packing).contains(magic)) {
                throw wrongForm(file, workbook ? Magic.XLSX.words() : packing.words(), magic);
            }
            return packing;
        }
    }

    private static Set<Magic> expected(boolean workbook, Packing packing) {
        if (workbook) {
            return EnumSet.of(Magic.XLSX, Magic.ZIP);
        }
        return switch (packing) {
            case NONE -> EnumSet.of(Magic.TEXT);
            case GZIP -> EnumSet.of(Magic.GZIP);
            case ZIP -> EnumSet.of(Magic.ZIP);
        };
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
        if (stated != null && !stated.toLowerCase(Locale.ROOT).equals(sha256)) {
            Refusal.unless(
                    acceptance,
                    file.name(),
                    Check.CONTROL_SHA256,
                    "the control file says sha256=%s, the file has %s".formatted(stated, sha256),
                    "Ask for a resend");
        }
    }
}
