package io.gridbook.publish.report;

/** The cases of a rule in a grid; area and grid are empty where the customer is no longer known. */
public record GridTally(String rule, String area, String grid, Tally cases) {}
