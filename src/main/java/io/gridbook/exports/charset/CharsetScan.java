package io.gridbook.exports.charset;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges by all bytes of a text, which come piece by piece, in which charset it is. */
public final class CharsetScan {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] GB18030_MARK = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};

    private final Sequences utf8 = new Utf8Sequences();
    private final Sequences gb18030 = new Gb18030Sequences();
    private @Nullable TextCharset marked;
    private int mark;
    private long bytes;

    /** Takes the next piece; the first must be long enough for a byte order mark, if the text is. */
    public void add(byte[] piece, int length) {
        int at = 0;
        if (bytes == 0) {
            mark(piece, length);
            at = mark;
        }
        while (at < length) {
            if (utf8.idle() && gb18030.idle()) {
                at = Ascii.end(piece, at, length);
                if (at == length) {
                    break;
                }
            }
            int b = piece[at] & 0xFF;
            utf8.next(b, bytes + at);
            gb18030.next(b, bytes + at);
            at++;
        }
        bytes += length;
    }

    /** There are no more pieces. */
    public void end() {
        utf8.end();
        gb18030.end();
    }

    /** Bytes of the whole text. */
    public long bytes() {
        return bytes;
    }

    /** Whether there is nothing but a byte order mark. */
    public boolean empty() {
        return bytes <= mark;
    }

    /**
     * The charset: that of the byte order mark, else UTF-8, else GB18030 where nine in ten of the sequences of non-ASCII
     * bytes are characters of it.
     */
    public Optional<TextCharset> verdict() {
        if (marked != null) {
            return Optional.of(marked);
        }
        return utf8.convincing()
                ? Optional.of(TextCharset.UTF_8)
                : gb18030.convincing() ? Optional.of(TextCharset.GB18030) : Optional.empty();
    }

    /** Whether there is neither a byte order mark nor anything but ASCII, so that any charset will do. */
    public boolean plain() {
        return marked == null && utf8.valid() + utf8.invalid() == 0;
    }

    /** How many of the sequences of non-ASCII bytes are characters: "12 of 90". */
    public String share(TextCharset charset) {
        Sequences of = of(charset);
        return of.valid() + " of " + (of.valid() + of.invalid());
    }

    /** The offset of the first byte that is part of no character, or -1. */
    public long firstUndecodable(TextCharset charset) {
        return of(charset).firstInvalid();
    }

    /** What to know of the text when it is read in a charset. */
    public TextFacts facts(TextCharset charset) {
        boolean mixed = charset == TextCharset.GB18030 && utf8.valid() > 0;
        Sequences read = of(charset);
        return new TextFacts(charset, mark, read.invalid() > 0, mixed, read.damaged());
    }

    private Sequences of(TextCharset charset) {
        return charset == TextCharset.UTF_8 ? utf8 : gb18030;
    }

    private void mark(byte[] piece, int length) {
        if (begins(piece, length, UTF_8_MARK)) {
            marked = TextCharset.UTF_8;
            mark = UTF_8_MARK.length;
        } else if (begins(piece, length, GB18030_MARK)) {
            marked = TextCharset.GB18030;
            mark = GB18030_MARK.length;
        }
    }

    private static boolean begins(byte[] piece, int length, byte[] mark) {
        return length >= mark.length && Arrays.equals(piece, 0, mark.length, mark, 0, mark.length);
    }
}
