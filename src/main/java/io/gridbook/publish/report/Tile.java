package io.gridbook.publish.report;

/** A headline figure. */
record Tile(String label, String value) {}
