package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come back filled in as they should be. */
class FollowUpTests {
    private static final String NOW = "2026-11-21T18:00";

    private final ReturnTown town;

    FollowUpTests(@TempDir Path folder) {
        town = new ReturnTown(folder);
    }

    @Test
    void whatIsFilledInBecomesContactsAndTheFileIsDone() {
        town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "承诺缴费")
                .set("C1", "承诺日期", LocalDate.of(2026, 11, 25))
                .set("C1", "备注", "下周一来营业厅")
                .answer("C2", "2026-11-21T10:15", "未联系上", "")
                .save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns).isEqualTo(new Returns(1, 0, 0, 2, 0, 0, 0, java.util.List.of()));
        assertThat(town.contacts())
                .containsExactly(
                        "C1 2026-11-20 2026-11-21T09:30 CALL PROMISED 2026-11-25",
                        "C2 2026-11-20 2026-11-21T10:15 NO_ANSWER null null");
        assertThat(town.filed()).containsExactly("done/2026-11-20/G1.xlsx");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path first = town.filled().answer("C1", "2026-11-21T09:30", "电话", "拒绝").save(town.in("G1.xlsx"));
        byte[] bytes = Files.readAllBytes(first);
        town.followUp(NOW);
        FilledIn.still(Files.write(town.in("again.xlsx"), bytes));

        Returns returns = town.followUp(NOW);

        assertThat(returns.accepted()).isZero();
        assertThat(returns.done()).isEqualTo(1);
        assertThat(town.contacts()).hasSize(1);
        assertThat(town.filed()).containsExactly("done/2026-11-20/G1.xlsx");
    }
}
