package io.gridbook.sample;

/** Rows of balances_YYYYMMDD. */
final class BalanceRows {
    static final String HEADING = "account_id,balance_type,balance,valid_to";

    private BalanceRows() {}

    static void write(Balance balance, int night, FileRows to) {
        to.text(balance.account());
        to.text(balance.type());
        to.fen(balance.on(night));
        to.date(balance.validTo());
        to.end();
    }
}
