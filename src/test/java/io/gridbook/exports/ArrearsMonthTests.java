package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrearsMonthTests {
    private static final String HEADING = "account_id,bill_month,outstanding,due_date\n";

    @Test
    void theMonthThatBeginsOnTheFilesDayIsNotAfterIt(@TempDir Path folder) {
        DropFolder drop = new DropFolder(folder);
        assertThat(drop.read("arrears_20261101.csv", HEADING + "A1,202611,1.00,2026-11-30\n").rows)
                .hasSize(1);
        assertThat(drop.tolerant("arrears_20261101.csv", HEADING + "A1,202612,1.00,2026-12-31\n").rejects)
                .containsExactly("2 bill_month: is after the file's month 2026-11");
    }
}
