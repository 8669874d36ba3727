package io.gridbook.protect;

import java.security.SecureRandom;
import java.util.Arrays;

/** A password, which no text shows by accident and which can be wiped. */
public final class Password {
    /** Small letters and digits that nobody takes for another one, on paper or by telephone. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final char[] chars;

    private Password(char[] chars) {
        this.chars = chars;
    }

    /** The characters are the password's from now on. */
    static Password of(char[] chars) {
        return new Password(chars);
    }

    /** Sixteen random characters, 79 bits, in four groups: {@code k7qm-3fdx-w9ht-b5rs}. */
    static Password random(SecureRandom random) {
        char[] chars = new char[GROUPS * (GROUP + 1) - 1];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = i % (GROUP + 1) == GROUP ? '-' : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return new Password(chars);
    }

    /** A copy, for its user to wipe. */
    public char[] chars() {
        return chars.clone();
    }

    int length() {
        return chars.length;
    }

    public void wipe() {
        Arrays.fill(chars, '\0');
    }

    @Override
    public String toString() {
        return "a password";
    }
}
