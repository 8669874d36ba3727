package io.gridbook.ingest;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Check;
import io.gridbook.exports.Control;
import io.gridbook.exports.Counts;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportLimits;
import io.gridbook.exports.Refusal;
import io.gridbook.exports.RejectLimit;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The checks of a file that need the database, and what was accepted of all its checks. */
@Component
class Gates {
    private final RejectLimit rejects;
    private final VolumeLimit volume;
    private final AcceptanceLedger ledger;
    private final Acceptance acceptance;

    Gates(RejectLimit rejects, VolumeLimit volume, AcceptanceLedger ledger, Acceptance acceptance) {
        this.rejects = rejects;
        this.volume = volume;
        this.ledger = ledger;
        this.acceptance = acceptance;
    }

    /** Corrected rejects are as few as they are. */
    void volume(DSLContext tx, long run, DropFile file, Counts counts) {
        if (!file.correction()) {
            volume.require(tx, run, file, counts.read());
        }
    }

    /** Compares the rejects of a part that is loaded with the limits: contradictions count as rejects. */
    void rejects(DSLContext tx, long run, LoadedPart part, ExportLimits limits, String why) {
        rejects.require(part.name(), limits, part.read(), part.rejected(), why);
        enter(tx, run, part.id(), part.name());
    }

    /** Enters what was accepted of a file that is being loaded. */
    void enter(DSLContext tx, long run, int file, String name) {
        ledger.enter(tx, run, file, acceptance.used(name));
    }

    /** A control file that was sent again with other numbers contradicts the file that is loaded. */
    void control(Part part, LoadedFile loaded) {
        Control control = part.judgement().control();
        Long rows = control.rows();
        if (rows != null && rows != loaded.read()) {
            again(loaded, Check.CONTROL_ROWS, "%d rows".formatted(rows), "%d".formatted(loaded.read()));
        }
        Long amount = control.amount();
        if (amount != null && amount != loaded.amount()) {
            again(loaded, Check.CONTROL_AMOUNT, yuan(amount) + " yuan", yuan(loaded.amount()));
        }
    }

    private void again(LoadedFile loaded, Check check, String stated, String read) {
        if (!ledger.has(loaded.id(), check)) {
            Refusal.unless(
                    acceptance,
                    loaded.name(),
                    check,
                    "the control file now says %s, the file that is loaded has %s".formatted(stated, read),
                    "Ask for a resend of the file or of its control file");
        }
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
