package io.gridbook.workbook;

/** Why nothing of a returned workbook is read. */
public enum BookFault {
    /** More bytes than a work list can have. */
    LARGE,
    /** No workbook at all, or one that is not whole. */
    NO_WORKBOOK,
    /** The form before 2007 (.xls). */
    OLD_FORM,
    /** The binary form (.xlsb). */
    BINARY_FORM,
    /** OpenDocument (.ods). */
    OPEN_DOCUMENT,
    /** The strict form of the standard. */
    STRICT_FORM,
    MACROS,
    /** Links to other files or data: external links, DDE, connections, queries, data models. */
    OUTSIDE_DATA,
    /** Objects of other programs inside. */
    EMBEDDED,
    /** An XML part with a document type of its own. */
    DOCUMENT_TYPE,
    /** Two parts of the same name. */
    DOUBLE_PART,
    TOO_MANY_PARTS,
    /** More comes out of it than a work list can hold, or than its size allows. */
    UNPACKS_TOO_MUCH,
    /** A text longer than a cell can hold, or more text than a work list has. */
    TOO_MUCH_TEXT,
    TOO_MANY_ROWS,
    /** A workbook without rows of a work list, or none of them is as it was given out. */
    NO_LIST,
    /** Encrypted, and none of the passwords fits. */
    PASSWORD,
    /** A part that is damaged or not as the standard has it. */
    BROKEN,
    /** Reading it took too long. */
    TOO_SLOW,
    /** Reading it took more memory than a work list needs. */
    TOO_MUCH_MEMORY
}
