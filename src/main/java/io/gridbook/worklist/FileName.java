package io.gridbook.worklist;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.CRC32;

/** Names of files and folders: codes, place names and managers, never a customer's; safe on any file system. */
public final class FileName {
    private static final int LONGEST_BYTES = 190;
    /** Leaves room for a mark. */
    private static final int LONGEST_CODE_BYTES = 160;

    private FileName() {}

    /** The code, then the other words; a code that cannot stand as it is, or not whole, gets a mark of its own. */
    public static String of(String code, String... words) {
        String safe = cut(safe(code), LONGEST_CODE_BYTES);
        StringBuilder name = new StringBuilder(safe.equals(code) ? safe : safe + "~" + mark(code));
        for (String word : words) {
            String more = safe(word);
            name.append(more.isEmpty() ? "" : " " + more);
        }
        String cut = cut(name.toString(), LONGEST_BYTES).strip();
        return cut.isEmpty() ? "_" : cut;
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(FileName::safe)
                .filter(point -> point >= 0)
                .forEach(safe::appendCodePoint);
        String plain = safe.toString()
                .replaceAll("[_ ]*_[_ ]*", "_")
                .replaceAll(" +", " ")
                .strip();
        return plain.replaceAll("^\\.+", "_").replaceAll("[. ]+$", "");
    }

    /** The character itself, a stand-in for what no file system likes, or -1 for what cannot be seen. */
    private static int safe(int point) {
        int type = Character.getType(point);
        if (type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED) {
            return -1;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        return Character.isISOControl(point) || "/\\:*?\"<>|~%$`".indexOf(point) >= 0 ? '_' : point;
    }

    private static String mark(String code) {
        CRC32 crc = new CRC32();
        crc.update(code.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static String cut(String name, int longest) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int point = name.codePointAt(end);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                return name.substring(0, end);
            }
            end += Character.charCount(point);
        }
        return name;
    }
}
