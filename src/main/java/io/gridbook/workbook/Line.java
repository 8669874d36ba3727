package io.gridbook.workbook;

/** A line above the table, across its printed columns. */
public record Line(String text, Look look) {}
