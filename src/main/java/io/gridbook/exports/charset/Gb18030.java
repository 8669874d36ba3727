package io.gridbook.exports.charset;

import java.nio.charset.Charset;

/** The characters of two bytes of GB18030, as Java's own charset has them, in tables for speed. */
final class Gb18030 {
    static final Charset CHARSET = Charset.forName("GB18030");

    private static final int TRAILS = 190;
    private static final char NONE = '\uFFFD';
    private static final char[] CHARACTERS = characters();
    private static final char[] PAIRS = pairs();

    private Gb18030() {}

    /** The character of two bytes (0 to 255 each), or -1. */
    static int pair(int lead, int trail) {
        if (!lead(lead) || !trail(trail)) {
            return -1;
        }
        char character = CHARACTERS[at(lead, trail)];
        return character == NONE ? -1 : character;
    }

    /** The two bytes of a character, the first the higher; 0 where it has none or four. */
    static int bytes(char character) {
        return PAIRS[character];
    }

    static boolean lead(int b) {
        return b > 0x80 && b < 0xFF;
    }

    private static boolean trail(int b) {
        return b >= 0x40 && b != 0x7F && b < 0xFF;
    }

    static boolean digit(int b) {
        return b >= '0' && b <= '9';
    }

    private static int at(int lead, int trail) {
        return (lead - 0x81) * TRAILS + trail - (trail > 0x7F ? 0x41 : 0x40);
    }

    private static char[] characters() {
        char[] characters = new char[126 * TRAILS];
        for (int lead = 0x81; lead < 0xFF; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                if (trail(trail)) {
                    String text = new String(new byte[] {(byte) lead, (byte) trail}, CHARSET);
                    characters[at(lead, trail)] = text.length() == 1 ? text.charAt(0) : NONE;
                }
            }
        }
        return characters;
    }

    private static char[] pairs() {
        char[] pairs = new char[1 << 16];
        for (int lead = 0x81; lead < 0xFF; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                int character = pair(lead, trail);
                if (character >= 0) {
                    pairs[character] = (char) ((lead << 8) | trail);
                }
            }
        }
        return pairs;
    }
}
