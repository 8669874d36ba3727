package io.gridbook.exports;

/** Yuan as whole fen. */
final class MoneyField implements FieldReader {
    private final String column;
    private final boolean debt;

    /** @param debt whether only amounts above zero will do */
    MoneyField(String column, boolean debt) {
        this.column = column;
        this.debt = debt;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        long fen = Fen.parse(text);
        if (fen == Fen.NONE) {
            throw new RowFault(column, "is not an amount in yuan with at most two decimals");
        }
        if (debt && fen <= 0) {
            throw new RowFault(column, "is not above zero");
        }
        row.fen[at] = fen;
        row.values[at] = fen == 0 ? "0" : Long.toString(fen);
    }
}
