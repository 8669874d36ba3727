package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** A sheet as XML. */
interface SheetPart {
    void writeTo(OutputStream out) throws IOException;

    /** How many characters were left out because a workbook cannot hold them. */
    long cleaned();
}
