package io.gridbook.exports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a file is by its first bytes, for the forms that come under a wrong name. */
enum Magic {
    GZIP("1f8b", "gzip"),
    ZIP("504b0304", "a zip archive"),
    /** A zip archive whose first entry has a name that workbooks begin with. */
    XLSX("504b0304", "an Excel workbook (.xlsx)"),
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
    static final int LENGTH = 64;

    /** Where the name of the first entry of a zip archive stands. */
    private static final int ENTRY_NAME = 30;

    private static final Pattern WORKBOOK =
            Pattern.compile("(\\[Content_Types]|_rels/|docProps/|xl/).*", Pattern.DOTALL);

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
        Magic first = Arrays.stream(values())
                .filter(magic -> magic.starts(head))
                .findFirst()
                .orElse(TEXT);
        return first == ZIP && workbook(head) ? XLSX : first;
    }

    private static boolean workbook(byte[] head) {
        return head.length > ENTRY_NAME
                && WORKBOOK.matcher(new String(head, ENTRY_NAME, head.length - ENTRY_NAME, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private boolean starts(byte[] head) {
        return HexFormat.of().formatHex(head).startsWith(start);
    }

    String words() {
        return words;
    }
}
