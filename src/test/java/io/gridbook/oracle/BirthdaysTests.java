package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BirthdaysTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void birthdaysFromTheWorkingDayToThreeDaysAfterItAreFlagged() {
        assertThat(night("2026-11-20", "1980-11-20")).isEmpty();
        assertThat(night("2026-11-20", "1980-11-21")).containsExactly("2026 2026-11-21");
        assertThat(night("2026-11-20", "1980-11-24")).containsExactly("2026 2026-11-24");
        assertThat(night("2026-11-20", "1980-11-25")).isEmpty();
        assertThat(night("2026-11-20", "")).isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruaryIsKeptADayEarlierInAYearWithoutIt() {
        assertThat(night("2027-02-23", "1980-02-29")).isEmpty();
        assertThat(night("2027-02-24", "1980-02-29")).containsExactly("2027 2027-02-28");
        assertThat(night("2027-02-27", "1980-02-29")).containsExactly("2027 2027-02-28");
        assertThat(night("2027-02-28", "1980-02-29")).isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruaryIsKeptOnItsDayInALeapYear() {
        assertThat(night("2028-02-24", "1980-02-29")).isEmpty();
        assertThat(night("2028-02-25", "1980-02-29")).containsExactly("2028 2028-02-29");
        assertThat(night("2028-02-28", "1980-02-29")).containsExactly("2028 2028-02-29");
        assertThat(night("2028-02-29", "1980-02-29")).isEmpty();
    }

    @Test
    void theKeyIsTheYearOfTheBirthdayAtTheTurnOfTheYear() {
        assertThat(night("2026-12-30", "1980-12-31")).containsExactly("2026 2026-12-31");
        assertThat(night("2026-12-30", "1980-01-03")).containsExactly("2027 2027-01-03");
        assertThat(night("2026-12-30", "1980-01-04")).isEmpty();
        assertThat(night("2026-12-31", "1980-01-01")).containsExactly("2027 2027-01-01");
    }

    @Test
    void onlyTheHighBandGetsWishes() {
        TestDrop drop = drop("2026-11-20", "1980-11-21").bills("202610", "S1,59.99");
        assertThat(drop.night("2026-11-20").cases("BIRTHDAY")).isEmpty();
    }

    @Test
    void aBirthdayHasNothingAtStake() {
        assertThat(drop("2026-11-20", "1980-11-22").night("2026-11-20").cases("BIRTHDAY"))
                .extracting(OracleCase::line)
                .containsExactly("BIRTHDAY,C1,C1,A1,G1,2026,,,65,new,2026-11-20,0,2026-11-22,"
                        + "2026-11-20,202610,HIGH,HIGH,,60.00,");
    }

    private List<String> night(String day, String birthday) {
        return drop(day, birthday).night(day).cases("BIRTHDAY").stream()
                .map(one -> one.periodKey() + " " + one.figures().get("date"))
                .toList();
    }

    private TestDrop drop(String day, String birthday) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1,,,,,,,," + birthday)
                .services(period, "S1,C1,K1,2020-01-01")
                .bills("202610", "S1,60.00");
    }
}
