package io.gridbook.exports;

import io.gridbook.exports.charset.TextCharset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The text of a control file, in UTF-8 or GB18030. */
final class ControlText {
    private static final int LONGEST = 4096;
    private static final String MARK = "\uFEFF";

    private ControlText() {}

    /**
     * Its lines as they stand there, without a byte order mark.
     *
     * @throws CharacterCodingException where it is no text
     * @throws IllegalArgumentException where it is far longer than a control file can be
     */
    static String read(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " bytes");
        }
        String text = TextCharset.decodeAny(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("it holds NUL bytes, as text in UTF-16 does; UTF-8 is needed");
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
