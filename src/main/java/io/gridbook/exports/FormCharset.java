package io.gridbook.exports;

/** What a form says of the charset of its files. */
public enum FormCharset {
    /** The text itself decides. */
    AUTO,
    UTF_8,
    GB18030,
    /** Means GB18030, which covers it. */
    GBK,
    /** Means GB18030, which covers it. */
    GB2312
}
