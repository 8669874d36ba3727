package io.gridbook.exports.field;

/** Why a row is rejected; the column is empty where the fault is the row's. Has no stack: there may be many. */
public class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String reason;

    public RowFault(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    public final String column() {
        return column;
    }

    public final String reason() {
        return reason;
    }
}
