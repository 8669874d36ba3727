package io.gridbook.exports.charset;

/**
 * What a reading of all its bytes tells of a text.
 *
 * @param charset in which it is
 * @param mark bytes of its byte order mark, 0 without one
 * @param undecodable whether some bytes are no characters
 * @param mixed whether rows of GB18030 may be UTF-8 in truth
 * @param damaged characters that are U+FFFD or of private use
 */
public record TextFacts(TextCharset charset, int mark, boolean undecodable, boolean mixed, long damaged) {}
