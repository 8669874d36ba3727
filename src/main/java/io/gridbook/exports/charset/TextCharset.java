package io.gridbook.exports.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The charsets that a text may be in. */
public enum TextCharset {
    UTF_8("UTF-8"),
    /** Covers GBK and GB2312. */
    GB18030("GB18030");

    private final String label;

    TextCharset(String label) {
        this.label = label;
    }

    /** "UTF-8". */
    public String label() {
        return label;
    }

    /** Reports what it cannot decode. */
    public CharsetDecoder decoder() {
        return this == UTF_8 ? StandardCharsets.UTF_8.newDecoder() : new Gb18030Decoder();
    }

    /**
     * A short text in UTF-8 or, where it is none, in GB18030.
     *
     * @throws CharacterCodingException where it is neither
     */
    public static String decodeAny(byte[] bytes) throws CharacterCodingException {
        try {
            return UTF_8.decoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return GB18030.decoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }
}
