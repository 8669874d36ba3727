package io.gridbook.worklist;

/** What a workbook of a night is for. */
public enum BookKind {
    /** For the leader of an area. */
    SUMMARY,
    WORK_LIST,
    /** Slips for customers of a grid. */
    NOTICES
}
