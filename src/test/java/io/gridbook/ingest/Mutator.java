package io.gridbook.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils bytes by chance: flips, cuts, splices, repeats. */
final class Mutator {
    private static final int LONGEST = 64;
    private static final List<byte[]> PIECES = List.of(
            bytes("\""),
            bytes("\"\""),
            bytes(","),
            bytes("|"),
            bytes("$"),
            bytes("\t"),
            bytes("\n"),
            bytes("\r"),
            bytes("\r\n"),
            bytes("\n\n"),
            bytes("\0"),
            bytes("\u0001"),
            bytes(" "),
            bytes("-"),
            bytes("."),
            bytes("1E5"),
            bytes("99999999999999999999"),
            bytes("-0.01"),
            bytes("\uFEFF"),
            bytes("\uFFFE"),
            bytes("\uFFFF"),
            bytes("\u3000"),
            bytes("\u00A0"),
            bytes("\u2028"),
            bytes("\u0085"),
            bytes("１２"),
            bytes("𠮷"),
            bytes("\\N"),
            bytes("\\."),
            bytes("\\"),
            bytes("2026-02-30"),
            "乗倈".getBytes(Charset.forName("GB18030")),
            new byte[] {(byte) 0x81},
            new byte[] {(byte) 0x81, 0x30},
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xE4, (byte) 0xB8},
            new byte[] {(byte) 0x1F, (byte) 0x8B});

    private final SplittableRandom random;

    Mutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Up to three faults in a text, often one. */
    byte[] spoil(byte[] bytes, byte[] other) {
        byte[] spoilt = bytes;
        int faults = 1 + random.nextInt(random.nextInt(3) + 1);
        for (int i = 0; i < faults; i++) {
            spoilt = once(spoilt, other);
        }
        return spoilt;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(1 + random.nextInt(1 + random.nextInt(LONGEST)), bytes.length - at);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, 1 << random.nextInt(8));
            case 1 -> flipped(bytes, random.nextInt(256));
            case 2 -> joined(bytes, at, new byte[0], at + length);
            case 3 ->
                random.nextInt(4) == 0 ? joined(bytes, at, new byte[0], bytes.length) : joined(bytes, at, piece(), at);
            case 4 -> joined(bytes, at, piece(), at + length);
            case 5 -> {
                int from = random.nextInt(other.length);
                int to = Math.min(other.length, from + 1 + random.nextInt(LONGEST * 4));
                yield joined(bytes, at, Arrays.copyOfRange(other, from, to), at);
            }
            default -> repeated(bytes, at, length);
        };
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private byte[] flipped(byte[] bytes, int mask) {
        byte[] flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[random.nextInt(bytes.length)] ^= (byte) mask;
        }
        return flipped;
    }

    /** Some bytes again, or a line. */
    private byte[] repeated(byte[] bytes, int at, int length) {
        int from = at;
        int to = at + length;
        if (random.nextBoolean()) {
            while (from > 0 && bytes[from - 1] != '\n') {
                from--;
            }
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            to = Math.min(bytes.length, to + 1);
        }
        return joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
    }

    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
