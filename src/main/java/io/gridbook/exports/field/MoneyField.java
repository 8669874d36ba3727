package io.gridbook.exports.field;

/** Money as whole fen. */
public final class MoneyField implements FieldReader {
    /** Ten thousand million yuan: no row is so large, and sums and percentages over rows stay within a long. */
    private static final long MOST = 1_000_000_000_000L;

    private final String column;
    private final MoneyUnit unit;
    private final boolean debt;

    /** @param debt whether only amounts above zero will do */
    public MoneyField(String column, MoneyUnit unit, boolean debt) {
        this.column = column;
        this.unit = unit;
        this.debt = debt;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        long fen = unit.parse(text);
        if (fen == Fen.NONE) {
            throw new RowFault(column, "is not " + unit.words());
        }
        if (Math.abs(fen) > MOST) {
            throw new RowFault(column, "is more than %s yuan either way".formatted(Fen.show(MOST)));
        }
        if (debt && fen <= 0) {
            throw new RowFault(column, "is not above zero");
        }
        row.fen[at] = fen;
        row.values[at] = fen == 0 ? "0" : Long.toString(fen);
    }
}
