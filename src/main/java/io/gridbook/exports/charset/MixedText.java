package io.gridbook.exports.charset;

/** Finds UTF-8 that was decoded as GB18030, which makes wrong words without an error. */
public final class MixedText {
    private int left;
    private int lowest;
    private int highest;

    private MixedText() {}

    /** Whether the non-ASCII bytes of a row, of which there are some, are all well-formed UTF-8 of three bytes. */
    public static boolean is(String[] fields) {
        MixedText row = new MixedText();
        boolean any = false;
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c < 0x80 && row.left == 0) {
                    continue;
                }
                any = true;
                if (!row.takes(bytes(field, i))) {
                    return false;
                }
            }
            if (row.left > 0) {
                return false;
            }
        }
        return any;
    }

    /** The byte or two bytes of a character; 0 for one of four, which is no such UTF-8. */
    private static int bytes(String field, int i) {
        char c = field.charAt(i);
        return c < 0x80 ? c : Undecoded.at(field, i) ? Undecoded.value(c) : Gb18030.bytes(c);
    }

    private boolean takes(int bytes) {
        return bytes > 0xFF ? one(bytes >> 8) && one(bytes & 0xFF) : bytes > 0 && one(bytes);
    }

    private boolean one(int b) {
        if (left == 0) {
            left = b >= 0x80 ? 2 : 0;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
            return b < 0x80 || (b >= 0xE0 && b <= 0xEF);
        }
        boolean continues = b >= lowest && b <= highest;
        left--;
        lowest = 0x80;
        highest = 0xBF;
        return continues;
    }
}
