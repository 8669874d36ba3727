package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come back when another night or another revision was published, and what that night makes of them. */
class LaterNightTests {
    private static final String NOW = "2026-11-22T18:00";

    private final ReturnTown town;

    LaterNightTests(@TempDir Path folder) {
        town = new ReturnTown(folder);
    }

    @Test
    void theContactClosesRestsAndPromisesOnTheNightsThatFollow() {
        town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "已解决")
                .answer("C2", "2026-11-21T09:40", "电话", "考虑中")
                .answer("C3", "2026-11-21T09:50", "电话", "承诺缴费")
                .set("C3", "承诺日期", LocalDate.of(2026, 11, 22))
                .save(town.in("G1.xlsx"));
        town.followUp(NOW);

        town.published("2026-11-21");

        assertThat(town.town.list(LocalDate.of(2026, 11, 21)))
                .extracting(row -> row.getCustomerId() + " " + row.getRestsUntil() + " " + row.getPromisedOn())
                .as("C1 is closed, C2 rests, C3 promised for the working day")
                .containsExactlyInAnyOrder("C2 2026-11-28 null", "C3 null 2026-11-22", "C4 null null", "D1 null null");
    }

    @Test
    void anAnswerToAnOlderRevisionIsTakenAfterANewerOneWasPublished() {
        FilledIn first = town.filled().answer("C1", "2026-11-21T09:30", "电话", "考虑中");
        town.town.service("SC1").stillOwes("2026-10", "0");
        town.published(ReturnTown.DAY);
        FilledIn second = town.filled().answer("C2", "2026-11-21T09:40", "电话", "拒绝");
        second.save(town.in("second.xlsx"));
        town.followUp(NOW);
        first.save(town.in("first.xlsx"));

        assertThat(town.followUp(NOW).accepted())
                .as("C1 is on the first list only")
                .isEqualTo(1);
        assertThat(town.contacts()).hasSize(2);
    }

    @Test
    void aListOfADayBeforeBelongsToItsOwnDay() {
        FilledIn friday = town.filled().answer("C1", "2026-11-21T09:30", "电话", "考虑中");
        town.published("2026-11-21");
        town.filled().answer("C1", "2026-11-22T10:00", "上门", "拒绝").save(town.in("saturday.xlsx"));
        town.followUp(NOW);
        friday.save(town.in("friday.xlsx"));
        town.followUp(NOW);

        assertThat(town.contacts())
                .containsExactly(
                        "C1 2026-11-20 2026-11-21T09:30 CALL CONSIDERING null",
                        "C1 2026-11-21 2026-11-22T10:00 VISIT REFUSED null");
        assertThat(town.town.dsl().fetchValue("SELECT business_date FROM contact WHERE list_day = '2026-11-20'"))
                .hasToString("2026-11-21");
    }
}
