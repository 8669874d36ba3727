package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.noCondition;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The spend of the months that a night looks at, added up once, when bills arrive. */
@Component
class WindowResolution {
    static final String NAME = "spend_window";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private final Derivations derivations;

    WindowResolution(Derivations derivations) {
        this.derivations = derivations;
    }

    void resolve(YearMonth month, int windowMonths) {
        LocalDate first = month.atDay(1);
        SpendWindow window = new SpendWindow(month, windowMonths);
        derivations.derive(NAME, first, basis(month, windowMonths), tx -> {
            Partitions.replace(
                    tx,
                    SPEND_WINDOW,
                    first,
                    target -> tx.insertInto(target, SPEND_WINDOW.fields())
                            .select(window.rows(noCondition()))
                            .execute());
            MovedBills.lookAgain(tx, month);
        });
    }

    private String basis(YearMonth month, int windowMonths) {
        return IntStream.rangeClosed(0, 11)
                .mapToObj(n -> month.minusMonths(n).atDay(1))
                .map(each -> each + "=" + derivations.basis(BillResolution.NAME, each))
                .collect(Collectors.joining("|", VERSION + windowMonths + "|", ""));
    }
}
