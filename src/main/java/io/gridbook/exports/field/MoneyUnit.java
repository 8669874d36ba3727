package io.gridbook.exports.field;

/** In what a file writes its money. */
public enum MoneyUnit {
    /** Yuan with an optional sign and at most two decimals. */
    YUAN("an amount in yuan with at most two decimals"),
    /** Whole fen with an optional sign. */
    FEN("an amount in whole fen");

    private final String words;

    MoneyUnit(String words) {
        this.words = words;
    }

    /** The amount in fen, or {@link Fen#NONE} where the text is none or out of range. */
    public long parse(String text) {
        return this == YUAN ? Fen.parse(text) : Fen.whole(text);
    }

    /** "an amount in yuan …", for messages. */
    public String words() {
        return words;
    }
}
