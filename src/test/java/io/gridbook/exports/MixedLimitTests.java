package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.exports.field.Fen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedLimitTests {
    private static final String NAME = "arrears_20261030.csv";

    private final DropFolder drop;
    private final Path jobs;

    MixedLimitTests(@TempDir Path drop, @TempDir Path jobs) {
        this.drop = new DropFolder(drop);
        this.jobs = jobs;
    }

    @Test
    void theShareIsALimit() {
        DropFile file = file("{max-reject-ratio: 0.5, max-rejects: 9}");
        MixedLimit.require(file, tally(file, 2, 2));
        assertThatThrownBy(() -> MixedLimit.require(file, tally(file, 2, 1)))
                .hasMessageContaining("it is mixed: 2 of 3 rows are UTF-8 in a file of GB18030, the first on line 2");
    }

    @Test
    void theNumberIsALimit() {
        DropFile file = file("{max-reject-ratio: 1, max-rejects: 2}");
        MixedLimit.require(file, tally(file, 2, 9));
        assertThatThrownBy(() -> MixedLimit.require(file, tally(file, 3, 9)))
                .hasMessageContaining("it is mixed: 3 of 12 rows are UTF-8");
    }

    private static Tally tally(DropFile file, int mixed, int good) {
        Tally tally = new Tally(file);
        for (int n = 0; n < mixed; n++) {
            tally.rejected(2 + n, new RowText.MixedRow(), Fen.NONE);
        }
        for (int n = 0; n < good; n++) {
            tally.accepted(1);
        }
        return tally;
    }

    private DropFile file(String limits) {
        drop.write(NAME, "");
        return drop.file(
                NAME,
                TestExports.with(
                        jobs,
                        ExportKind.ARREARS,
                        "arrears: {limits: %s, forms: [{file: \"arrears_{period}.csv\"}]}".formatted(limits)));
    }
}
