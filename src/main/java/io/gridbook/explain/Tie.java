package io.gridbook.explain;

/** A neighbour with the same average monthly spend, and what told the two apart. */
record Tie(int position, String customerId, String decidedBy, String own, String other) {}
