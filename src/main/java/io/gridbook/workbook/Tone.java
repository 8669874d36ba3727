package io.gridbook.workbook;

/** A colour that a {@link Highlight} gives to a cell; never the only sign of what it says. */
public enum Tone {
    VALUED(0, "7A4B00", "FDE9C9"),
    NOTABLE(1, "1F3A5F", "E3ECF7"),
    ALARM(2, "B42318", "FDECEA");

    private final int index;
    private final String colourRgb;
    private final String fillRgb;

    Tone(int index, String colourRgb, String fillRgb) {
        this.index = index;
        this.colourRgb = colourRgb;
        this.fillRgb = fillRgb;
    }

    /** Its place among the differential styles. */
    int index() {
        return index;
    }

    String colourRgb() {
        return colourRgb;
    }

    String fillRgb() {
        return fillRgb;
    }
}
