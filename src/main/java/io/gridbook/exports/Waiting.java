package io.gridbook.exports;

/** An export that is in the drop and has not arrived: it, or the other parts of its period, are not complete. */
public record Waiting(DropFile file, String why) {
    @Override
    public String toString() {
        return Names.shown(file.name()) + ": " + why;
    }
}
