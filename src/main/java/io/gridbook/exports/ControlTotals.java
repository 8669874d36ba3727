package io.gridbook.exports;

import io.gridbook.exports.field.Fen;

/** Compares what was read of a file with what its control file says. */
final class ControlTotals {
    private final Acceptance acceptance;

    ControlTotals(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    void require(DropFile file, Control control, Tally tally) {
        Long rows = control.rows();
        if (rows != null && rows != tally.read()) {
            refuse(
                    file,
                    Check.CONTROL_ROWS,
                    "the control file says %d rows, the file has %d".formatted(rows, tally.read()));
        }
        Long amount = control.amount();
        if (amount != null && (amount != tally.amount() || tally.amountsUnreadable() > 0)) {
            refuse(
                    file,
                    Check.CONTROL_AMOUNT,
                    "the control file says %s yuan, the rows add up to %s%s"
                            .formatted(Fen.show(amount), Fen.show(tally.amount()), unreadable(tally)));
        }
    }

    private static String unreadable(Tally tally) {
        return tally.amountsUnreadable() == 0
                ? ""
                : " without %d rows whose amount cannot be read".formatted(tally.amountsUnreadable());
    }

    private void refuse(DropFile file, Check check, String found) {
        Refusal.unless(acceptance, file.name(), check, found, "Ask for a resend");
    }
}
