package io.gridbook.exports.charset;

/** The sequences of GB18030: two bytes, or four of which the second and fourth are digits. */
final class Gb18030Sequences extends Sequences {
    private final Gb18030Fours fours = new Gb18030Fours();
    private int taken;
    private int first;
    private int second;
    private int third;
    private long begun;
    private long thirdAt;

    @Override
    void next(int b, long at) {
        switch (taken) {
            case 1 -> afterOne(b, at);
            case 2 -> afterTwo(b, at);
            case 3 -> afterThree(b, at);
            default -> begin(b, at);
        }
    }

    private void begin(int b, long at) {
        if (Gb18030.lead(b)) {
            taken = 1;
            first = b;
            begun = at;
        } else if (b >= 0x80) {
            fault(at);
        }
    }

    private void afterOne(int b, long at) {
        if (Gb18030.digit(b)) {
            taken = 2;
            second = b;
            return;
        }
        taken = 0;
        int character = Gb18030.pair(first, b);
        if (character >= 0) {
            character(character);
            return;
        }
        fault(begun);
        begin(b, at);
    }

    private void afterTwo(int b, long at) {
        if (Gb18030.lead(b)) {
            taken = 3;
            third = b;
            thirdAt = at;
            return;
        }
        taken = 0;
        fault(begun);
        begin(b, at);
    }

    private void afterThree(int b, long at) {
        taken = 0;
        int character = Gb18030.digit(b) ? fours.character(first, second, third, b) : -1;
        if (character >= 0) {
            character(character);
            return;
        }
        fault(begun);
        begin(third, thirdAt);
        next(b, at);
    }

    @Override
    void end() {
        if (taken > 0) {
            fault(begun);
        }
        if (taken == 3) {
            fault(thirdAt);
        }
        taken = 0;
    }

    @Override
    boolean idle() {
        return taken == 0;
    }
}
