package io.gridbook.exports.charset;

/** The sequences of UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8Sequences extends Sequences {
    private int left;
    private int lowest;
    private int highest;
    private int codePoint;
    private long begun;

    @Override
    void next(int b, long at) {
        if (left > 0) {
            if (b >= lowest && b <= highest) {
                more(b);
                return;
            }
            left = 0;
            fault(begun);
        }
        if (b >= 0x80) {
            begin(b, at);
        }
    }

    private void more(int b) {
        codePoint = (codePoint << 6) | (b & 0x3F);
        lowest = 0x80;
        highest = 0xBF;
        if (--left == 0) {
            character(codePoint);
        }
    }

    private void begin(int b, long at) {
        if (b < 0xC2 || b > 0xF4) {
            fault(at);
            return;
        }
        begun = at;
        left = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        codePoint = b & (0x3F >> left);
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    @Override
    void end() {
        if (left > 0) {
            left = 0;
            fault(begun);
        }
    }

    @Override
    boolean idle() {
        return left == 0;
    }
}
