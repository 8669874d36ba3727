package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come back filled in as they should be. */
class FollowUpTests {
    private static final String NOW = "2026-11-21T18:00";

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ReturnTown town;

    @BeforeAll
    static void lists() {
        town = new ReturnTown(folder);
    }

    @BeforeEach
    void nothingCameBack() {
        town.clear();
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

        assertThat(returns).isEqualTo(new Returns(1, 0, 0, 2, 0, 0, 0, List.of()));
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

    @Test
    void aPlainTimeOfTheManagersPenIsRead() {
        town.filled()
                .set("C1", "联系时间", "11月21日 下午2:05")
                .set("C1", "方式", " 电 话 ")
                .set("C2", "联系时间", 20261121)
                .set("C2", "方式", "上门")
                .set("C3", "方式", "短信")
                .save(town.in("G1.xlsx"));

        assertThat(town.followUp(NOW).refusedRows()).isZero();
        assertThat(town.contacts())
                .as("who leaves out the time was there on the list's working day")
                .containsExactly(
                        "C1 2026-11-20 2026-11-21T14:05 CALL null null",
                        "C2 2026-11-20 2026-11-21T00:00 VISIT null null",
                        "C3 2026-11-20 2026-11-21T00:00 MESSAGE null null");
    }

    @Test
    void wordsOfTheOtherLanguageAreKnownToo() {
        FilledIn list = FilledIn.open(town.list("G1", Locale.ENGLISH), "Row key");
        list.set("C1", "How", "Call").set("C1", "Result", "Considering").save(town.in("G1.xlsx"));

        assertThat(town.followUp(NOW).accepted()).isEqualTo(1);
    }

    @Test
    void anEmptyListIsDone() {
        town.filled().save(town.in("G1.xlsx"));

        assertThat(town.followUp(NOW)).isEqualTo(new Returns(1, 0, 0, 0, 0, 0, 0, List.of()));
        assertThat(town.filed()).containsExactly("done/2026-11-20/G1.xlsx");
    }

    @Test
    void noInboxIsNothingReturned() {
        assertThat(town.followUp(NOW).any()).isFalse();
    }
}
