package io.gridbook.exports;

import java.util.Arrays;
import java.util.HexFormat;

/** What a file is by its first bytes, for the forms that come under a wrong name. */
enum Magic {
    GZIP("1f8b", "gzip"),
    ZIP("504b0304", "a zip archive or an Excel workbook (.xlsx)"),
    EMPTY_ZIP("504b0506", "an empty zip archive"),
    PDF("25504446", "a PDF"),
    OLE("d0cf11e0", "an old Excel workbook (.xls)"),
    XZ("fd377a58", "xz"),
    BZIP2("425a68", "bzip2"),
    ZSTD("28b52ffd", "zstd"),
    UTF16_LE("fffe", "text in UTF-16"),
    UTF16_BE("feff", "text in UTF-16"),
    TEXT("", "plain text");

    /** As many first bytes as {@link #of} needs. */
    static final int LENGTH = 4;

    private final String start;
    private final String words;

    Magic(String start, String words) {
        this.start = start;
        this.words = words;
    }

    static Magic of(byte[] head) {
        if (head.length >= 2 && (head[0] == 0) != (head[1] == 0)) {
            return head[0] == 0 ? UTF16_BE : UTF16_LE;
        }
        return Arrays.stream(values())
                .filter(magic -> magic.starts(head))
                .findFirst()
                .orElse(TEXT);
    }

    private boolean starts(byte[] head) {
        return HexFormat.of().formatHex(head).startsWith(start);
    }

    String words() {
        return words;
    }
}
