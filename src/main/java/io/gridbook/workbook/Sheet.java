package io.gridbook.workbook;

/** A sheet of a workbook as data. */
public sealed interface Sheet permits SheetLayout, FormLayout {
    String name();

    boolean visible();
}
