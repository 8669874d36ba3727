package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** A phone number as others than its customer's manager see it. */
final class MaskedPhone {
    private static final String MASK = "****";
    private static final int LEFT = 3;
    private static final int RIGHT = 4;

    private MaskedPhone() {}

    /** The first three and the last four digits; of a short number the last two, of a very short one none. */
    static String of(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        int[] points = phone.strip().codePoints().toArray();
        if (points.length > LEFT + RIGHT) {
            return text(points, 0, LEFT) + MASK + text(points, points.length - RIGHT, RIGHT);
        }
        return points.length > RIGHT ? MASK + text(points, points.length - 2, 2) : MASK;
    }

    private static String text(int[] points, int from, int count) {
        return new String(points, from, count);
    }
}
