package io.gridbook.exports.field;

/** Money as whole fen. */
public final class MoneyField implements FieldReader {
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
        if (debt && fen <= 0) {
            throw new RowFault(column, "is not above zero");
        }
        row.fen[at] = fen;
        row.values[at] = fen == 0 ? "0" : Long.toString(fen);
    }
}
