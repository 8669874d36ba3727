package io.gridbook.oracle;

/** When a customer's turn comes on its manager's list. */
enum Turn {
    FIRST,
    OVERDUE,
    ORDINARY,
    /** Lately contacted, and nothing has changed since. */
    RESTING
}
