package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The bytes of a file, as they lie there and unpacked. Links are not followed. */
final class Contents {
    private Contents() {}

    static InputStream raw(Path path) throws IOException {
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a judged file, behind its byte order mark. */
    static InputStream text(DropFile file, Judgement judgement) throws IOException {
        InputStream bytes = judgement.packing().open(file.path());
        TextFacts text = judgement.text();
        if (text != null) {
            bytes.skipNBytes(text.mark());
        }
        return bytes;
    }
}
