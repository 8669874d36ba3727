package io.gridbook.settings;

/** A single text; {@code blank} when nothing was written after the key. */
record Scalar(Place at, String text, boolean blank) implements Value {
    @Override
    public String words() {
        return blank ? "nothing" : "\"" + text + "\"";
    }

    @Override
    public boolean isEmpty() {
        return blank;
    }
}
