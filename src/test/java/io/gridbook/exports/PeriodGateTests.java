package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodGateTests {
    private static final String OTHER_MONTH = "is not the file's month 2026-10";

    private final DropFolder drop;
    private final ReadRows rows = new ReadRows();

    PeriodGateTests(@TempDir Path folder) {
        drop = new DropFolder(folder);
    }

    @Test
    void oneServiceInTwentyMayBeOpenedLater() {
        PeriodGate gate = gate("services_20261030.csv");
        services(gate, 10, "2026-10-31");
        services(gate, 189, "2026-10-30");
        services(gate, 1, null);
        gate.require(Acceptance.NONE);
        assertThat(rows.rows).hasSize(200);
    }

    @Test
    void moreThanThatAreOfAnotherDay() {
        PeriodGate gate = gate("services_20261030.csv");
        services(gate, 10, "2026-10-31");
        services(gate, 188, "2026-10-30");
        gate.reject(200, "opened_on", "is not a day", List.of());
        assertThatThrownBy(() -> gate.require(Acceptance.NONE))
                .hasMessageStartingWith(
                        "services_20261030.csv: wrong-day: 10 of 199 rows have opened_on after 2026-10-30,"
                                + " which the name says; up to one in 20 may. Ask for the export of 2026-10-30, or");
        gate.require((file, check, found) -> check == Check.WRONG_DAY);
    }

    @Test
    void fewerThanTenAreNeverTooMany() {
        PeriodGate gate = gate("services_20261030.csv");
        services(gate, 9, "2026-10-31");
        gate.require(Acceptance.NONE);
    }

    @Test
    void halfOfTheBillsMayBeOfAnotherMonth() {
        PeriodGate gate = gate("bills_202610.csv");
        gate.accept(2, new String[20]);
        gate.reject(3, "bill_month", OTHER_MONTH, List.of());
        gate.require(Acceptance.NONE);
        assertThat(rows.rejects).hasSize(1);
        gate.reject(4, "bill_month", OTHER_MONTH, List.of());
        assertThatThrownBy(() -> gate.require((file, check, found) -> true))
                .hasMessageStartingWith("bills_202610.csv: wrong-month: 2 of 3 rows are of another month than 2026-10,"
                        + " which the name says. Ask for the bills of 2026-10, or");
    }

    @Test
    void otherRejectsAreOfNoOtherMonth() {
        PeriodGate gate = gate("bills_202610.csv");
        gate.reject(2, "bill_month", "is not a month", List.of());
        gate.reject(3, "rent", OTHER_MONTH, List.of());
        gate.require(Acceptance.NONE);
    }

    private PeriodGate gate(String name) {
        return new PeriodGate(drop.put(name, "heading"), rows);
    }

    private static void services(PeriodGate gate, int count, @Nullable String openedOn) {
        int place =
                ExportKind.SERVICES.stored().stream().map(Column::name).toList().indexOf("opened_on");
        for (int n = 0; n < count; n++) {
            String[] values = new String[place + 1];
            if (openedOn != null) {
                values[place] = openedOn;
            }
            gate.accept(n + 2, values);
        }
    }
}
