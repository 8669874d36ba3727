package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.pack.Packing;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a file's bytes tells.
 *
 * @param bytes its size as it lies there
 * @param sha256 of the file as it lies there, in lower case
 * @param text what its text is; null for a workbook
 * @param packing how it is compressed
 * @param control what its control file says
 * @param stamp by which a later change shows
 */
public record Judgement(
        long bytes, String sha256, @Nullable TextFacts text, Packing packing, Control control, FileStamp stamp) {
    /** "UTF-8", "GB18030", or "XLSX" for a workbook. */
    public String charset() {
        return text == null ? "XLSX" : text.charset().label();
    }
}
