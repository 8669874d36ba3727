package io.gridbook.workbook;

/** Names of columns and cells; columns count from 0, rows from 1. */
final class SheetPlace {
    private SheetPlace() {}

    static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    static String cell(int column, int row) {
        return column(column) + row;
    }

    static String area(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return cell(firstColumn, firstRow) + ":" + cell(lastColumn, lastRow);
    }

    static String absoluteArea(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return "$" + column(firstColumn) + "$" + firstRow + ":$" + column(lastColumn) + "$" + lastRow;
    }
}
