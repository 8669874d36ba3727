package io.gridbook.oracle;

/** A row that Gridbook must reject, so that it counts nowhere. */
final class RejectedRow extends Exception {

    private static final long serialVersionUID = 1L;

    RejectedRow(String reason) {
        super(reason);
    }
}
