package io.gridbook.workbook;

/** A figure above the table, over some of its columns (counted from 0). */
public record Tile(String label, Cell value, int firstColumn, int lastColumn) {}
