package io.gridbook.exports.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** How the text of a file is compressed, by the end of its name. */
public enum Packing {
    NONE("plain text"),
    GZIP("gzip"),
    ZIP("a zip archive");

    private final String words;

    Packing(String words) {
        this.words = words;
    }

    public static Packing of(String name) {
        return name.endsWith(".gz") ? GZIP : name.endsWith(".zip") ? ZIP : NONE;
    }

    /** The file's name without the ending that says how it is compressed. */
    public static String unpackedName(String name) {
        return name.replaceFirst("\\.(gz|zip)$", "");
    }

    /** "plain text", "gzip". */
    public String words() {
        return words;
    }

    /**
     * The unpacked bytes; links are not followed.
     *
     * @throws BrokenPack where it cannot be unpacked, at the start or while it is read
     */
    public InputStream open(Path path) throws IOException {
        return switch (this) {
            case NONE -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
            case GZIP -> new GzipText(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
            case ZIP -> ZipText.open(path);
        };
    }
}
