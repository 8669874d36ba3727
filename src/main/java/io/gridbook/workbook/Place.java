package io.gridbook.workbook;

/** Where a column stands; columns of a sheet come in this order. */
public enum Place {
    /** On paper and on the screen. */
    PRINTED(Look.HEADING),
    /** To be filled in, on the screen. */
    FILL_IN(Look.HEADING_FILL_IN),
    /** On the screen only, grouped. */
    SCREEN(Look.HEADING_SCREEN),
    /** For the machine. */
    HIDDEN(Look.KEY);

    private final Look heading;

    Place(Look heading) {
        this.heading = heading;
    }

    Look heading() {
        return heading;
    }
}
