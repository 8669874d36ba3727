package io.gridbook.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Numbers that belong to nobody: mobiles on 128 (mobile numbers start 13 to 19), landlines under 0640 (no city has that
 * code), certificates of region 99 (there is none) whose check character is wrong.
 */
final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Numbers() {}

    static String mobile(long key) {
        return "128" + digits(Math.floorMod(key * 73856093L, 100_000_000L), 8);
    }

    static String landline(long key) {
        return "0640" + (2 + Math.floorMod(key, 7L)) + digits(Math.floorMod(key * 1386329L, 1_000_000L), 6);
    }

    static String login(long key) {
        return "kd" + digits(key, 9);
    }

    static String idCard(long key, LocalDate birthday) {
        String digits =
                "99" + digits(1 + key / 999 % 9999, 4) + birthday.toString().replace("-", "") + digits(key % 999, 3);
        return digits + wrongCheck(digits);
    }

    static String licence(long key) {
        return "91990000" + "MA" + digits(key, 7) + "I";
    }

    static String passport(long key) {
        return "ZZ" + digits(key, 9);
    }

    static LocalDate birthday(SplittableRandom random) {
        return LocalDate.of(1944, 1, 1).plusDays(random.nextInt(22_000));
    }

    static String digits(long value, int width) {
        String text = Long.toString(value);
        return text.length() >= width ? text : "0".repeat(width - text.length()) + text;
    }

    private static char wrongCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt((sum + 1) % 11);
    }
}
