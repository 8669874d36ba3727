package io.gridbook.exports;

/** Something in the drop that is not read. */
public record Ignored(String name, String why) {
    @Override
    public String toString() {
        return Names.shown(name) + " (" + why + ")";
    }
}
