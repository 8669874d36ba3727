package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionalSchemasTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anExportThatIsAbsentHasNoRows() {
        assertThat(new ExportReader(new DropFiles(folder)).rowsIfThere(OptionalSchemas.CHARGES, DAY))
                .isEmpty();
    }

    @Test
    void onlyBalancesEqualInEveryColumnAreOne() {
        new TestDrop(folder).balances(DAY, "K1,GIFT,1.00,", "K1,GIFT,1.0,", "K1,GIFT,2.00,", "K1,,1.00,", "K2,,,");
        assertThat(rows(OptionalSchemas.BALANCES))
                .extracting(row -> row.text("account_id") + " " + row.money("balance"))
                .containsExactly("K1 100", "K1 200", "K1 100");
    }

    @Test
    void anInstantHasMinutesAndMayHaveSeconds() {
        new TestDrop(folder)
                .disconnects(
                        DAY,
                        "O1,S1,2026-11-20 09:05,,OPEN",
                        "O2,S1,2026-11-20 09:05:59,,OPEN",
                        "O3,S1,2026-11-20 24:00,,OPEN",
                        "O4,S1,2026-11-20T09:05,,OPEN",
                        "O5,S1,2026-11-31 09:05,,OPEN",
                        "O6,S1,2026-11-20,,OPEN",
                        "O7,S1,,,OPEN");
        assertThat(rows(OptionalSchemas.DISCONNECTS))
                .extracting(row -> row.text("order_id") + " " + row.instant("requested_at"))
                .containsExactly("O1 2026-11-20T09:05", "O2 2026-11-20T09:05:59");
    }

    @Test
    void anOrderIsNotClosedBeforeTheMinuteItWasRequestedIn() {
        new TestDrop(folder)
                .write(
                        "disconnects_" + DAY,
                        "order_id,service_id,requested_at,closed_at,status",
                        List.of(
                                "O1,S1,2026-11-20 09:05:59,2026-11-20 09:05,CANCELLED",
                                "O2,S1,2026-11-20 09:05,2026-11-20 09:04:59,CANCELLED"));
        assertThat(rows(OptionalSchemas.DISCONNECTS))
                .extracting(row -> row.text("order_id"))
                .containsExactly("O1");
    }

    @Test
    void anUnknownCauseIsAnother() {
        new TestDrop(folder)
                .write(
                        "adjustments_" + DAY,
                        "adjustment_id,account_id,made_on,amount,cause",
                        List.of("T1,K1,2026-10-01,-1.00,GOODWILL"));
        assertThat(rows(OptionalSchemas.ADJUSTMENTS))
                .extracting(row -> row.text("cause"))
                .containsExactly("OTHER");
    }

    private List<TypedRow> rows(Schema schema) {
        return new ExportReader(new DropFiles(folder)).rowsIfThere(schema, DAY).orElseThrow();
    }
}
