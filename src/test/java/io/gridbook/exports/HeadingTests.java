package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingTests {
    private static final String NAME = "arrears_20261030.csv";
    private static final String FORM = """
            arrears:
              aliases: {账户: account_id, ACCT: account_id, 欠费: outstanding}
              forms: [{file: "arrears_{period}.csv", constants: {bill_month: 202609}}]
            """;

    private final DropFolder drop;
    private final Path jobs;

    HeadingTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
        jobs = dir.resolve("jobs");
    }

    @BeforeEach
    void jobs() throws IOException {
        Files.createDirectory(jobs);
    }

    @Test
    void aHeadingIsFoundByItsNameOrAnAliasInAnyCaseWidthAndSpace() {
        ReadRows read = read("\u3000ａcct , 欠费,Due_Date\nA1,1,2026-09-30\n");
        assertThat(read.rows).containsExactly("2: [A1, null, 2026-09-01, 100, 2026-09-30]");
        assertThat(read("账户,OUTSTANDING,due_date\nA1,1,2026-09-30\n").rows).hasSize(1);
    }

    @Test
    void theNameAndAnAliasOfOneColumnAreNamedBoth() {
        assertThatThrownBy(() -> read("account_id,欠费, 账户 ,due_date\n"))
                .hasMessageStartingWith(
                        NAME + ": heading: line 1 names columns twice: account_id and 账户 are both the column"
                                + " account_id. Ask for a resend with each column once");
    }

    @Test
    void aConstantStandsForAColumnThatTheFileLacks() {
        assertThatThrownBy(() -> read("account_id,欠费,due_date,bill_month\n"))
                .hasMessageStartingWith(
                        NAME + ": heading: line 1 has bill_month, for which jobs/exports.yml has a constant. Take"
                                + " the constant out of jobs/exports.yml, or ask for a resend without the column");
    }

    @Test
    void aHeadingOfHalfAMillionColumnsIsRefusedAtOnce() {
        assertThatThrownBy(() -> read("account_id,欠费,due_date" + ",a".repeat(500_000) + "\n"))
                .hasMessageStartingWith(
                        NAME + ": heading: line 1 names columns twice: a column that is not known stands"
                                + " twice, as columns 4 and 5")
                .message()
                .hasSizeLessThan(3000);
    }

    @Test
    void aHeadingMayStandOnSeveralLines() {
        assertThatThrownBy(() -> read("\"a\nb\",account_id\n")).hasMessageContaining("heading: line 1 lacks");
        assertThat(read("\"a\nb\",account_id,欠费,due_date\nx,A1,1,2026-09-30\n").rows)
                .singleElement()
                .asString()
                .startsWith("3: ");
    }

    private ReadRows read(String text) {
        drop.write(NAME, text);
        return DropFolder.read(drop.file(NAME, TestExports.with(jobs, ExportKind.ARREARS, FORM)));
    }
}
