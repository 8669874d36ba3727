package io.gridbook.exports;

/**
 * What one reading of a file's bytes tells.
 *
 * @param bytes its size as it lies there
 * @param sha256 of the file as it lies there, in lower case
 * @param charset of its text
 * @param bom whether the text begins with a byte order mark
 * @param gzip whether it is compressed
 * @param control what its control file says
 * @param stamp by which a later change shows
 */
public record Judgement(
        long bytes, String sha256, String charset, boolean bom, boolean gzip, Control control, FileStamp stamp) {}
