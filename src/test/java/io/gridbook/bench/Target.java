package io.gridbook.bench;

/**
 * A figure beside what is asked of it; it is told, never asserted.
 *
 * @param atLeast whether the value is to reach the limit, or else to stay within it
 */
record Target(String what, double value, double limit, boolean atLeast) {
    static Target atLeast(String what, double value, double limit) {
        return new Target(what, value, limit, true);
    }

    static Target atMost(String what, double value, double limit) {
        return new Target(what, value, limit, false);
    }

    boolean met() {
        return atLeast ? value >= limit : value <= limit;
    }
}
