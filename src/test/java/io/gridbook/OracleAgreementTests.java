package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.oracle.OracleCase;
import io.gridbook.oracle.OracleNight;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleOptions;
import io.gridbook.sample.SampleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Production against a second computation that shares no code with it, row by row. */
class OracleAgreementTests {
    private static final int MANY = 20_000;
    private static final int SOME = 2_500;
    private static final LocalDate D1 = LocalDate.of(2026, 10, 28);
    private static final LocalDate D2 = D1.plusDays(1);
    private static final LocalDate D3 = D1.plusDays(2);

    private final Path drop;
    private final SideBySide both;

    OracleAgreementTests(@TempDir Path folder) {
        drop = folder.resolve("drop");
        both = new SideBySide(drop, folder.resolve("reports"));
    }

    @Test
    void threeNightsAgreeWithEveryPlantedCase() throws Exception {
        threeNights(1);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void threeNightsOfOtherTownsAgree(long seed) throws Exception {
        threeNights(seed);
    }

    @ParameterizedTest
    @CsvSource({"2, 202609, 2026-08", "3, 202608, 2026-09", "4, 202607, 2026-09", "5, 202602, 2026-09"})
    void nightsWithoutAMonthOfBillsAgree(long seed, String missing, YearMonth month) throws Exception {
        write(SampleOptions.of(SOME, seed).nights(2));
        both.without("bills_" + missing + ".csv");

        assertThat(both.night(D1).month()).isEqualTo(month);
        assertThat(both.night(D2).cases()).isNotEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1, 202609", "2, 202608", "3, 202607"})
    void nightsOfLargerTownsWithoutAMonthOfBillsAgree(long seed, String missing) throws Exception {
        write(SampleOptions.of(MANY, seed).nights(2));
        both.without("bills_" + missing + ".csv");

        both.night(D1);
        both.night(D2);
    }

    @Test
    void nightsAgreeBeforeAndAfterLateBills() throws Exception {
        write(SampleOptions.of(SOME, 6).nights(3));
        both.without("bills_202609.csv");
        both.without("bills_202607.csv");

        both.night(D1);
        both.arrives("bills_202609.csv");
        assertThat(both.night(D2).month()).isEqualTo(YearMonth.of(2026, 9));
        both.arrives("bills_202607.csv");
        both.night(D3);
    }

    @Test
    void aNightRedoneKnowsNothingOfNewerOnes() throws Exception {
        write(SampleOptions.of(SOME, 7).nights(2));

        List<String> first = both.night(D1).alertLines();
        List<String> second = both.night(D2).alertLines();

        assertThat(both.night(D1).alertLines()).isEqualTo(first);
        assertThat(both.night(D2).alertLines()).isEqualTo(second);
    }

    @Test
    void nightsRedoneWithCorrectedFilesAgree() throws Exception {
        write(SampleOptions.of(SOME, 8).nights(3));
        both.night(D1);
        both.night(D2);

        both.keep("bills_202609.csv", row -> row % 7 != 0);
        both.keep("arrears_20261028.csv", row -> row % 3 != 0);
        both.keep("services_20261028.csv", row -> row % 50 != 0);
        both.night(D3);
        both.night(D1);
        both.night(D2);
        both.night(D3);
    }

    @Test
    void nightsThatSkipDaysAgreeOverTheTurnOfTheMonth() throws Exception {
        write(SampleOptions.of(SOME, 9).nights(8));

        for (int day : new int[] {0, 2, 3, 7}) {
            both.night(D1.plusDays(day));
        }
    }

    @Test
    void aNewestNightBeforeAnyOtherAgrees() throws Exception {
        write(SampleOptions.of(SOME, 10).nights(3));

        both.night(D3);
        both.night(D1);
        both.night(D3);
    }

    @Test
    void casesThatWaitGoAndComeBackAgree() throws Exception {
        write(SampleOptions.of(SOME, 11).nights(10));
        both.keep("arrears_20261031.csv", row -> row % 2 == 0);
        both.keep("arrears_20261101.csv", row -> row % 3 == 0);

        List<OracleCase> cases = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            cases.addAll(both.night(D1.plusDays(day)).cases());
        }

        assertThat(cases).extracting(OracleCase::state).contains("new", "open", "recurring");
        assertThat(cases).extracting(OracleCase::stage).contains("PHONE", "NOTICE", "VISIT");
        assertThat(cases).extracting(OracleCase::overdue).contains(true, false);
    }

    @Test
    void nightsAgreeThatKnowWhatManagersDid() throws Exception {
        answeredNights(19, SOME, 12);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {20, 21, 22})
    void moreNightsAgreeThatKnowWhatManagersDid(long seed) throws Exception {
        answeredNights(seed, MANY / 4, 16);
    }

    private void answeredNights(long seed, int customers, int nights) throws Exception {
        write(SampleOptions.of(customers, seed).nights(nights));
        Random random = new Random(seed);
        for (int day = 0; day < nights; day++) {
            both.night(D1.plusDays(day));
            both.answered(D1.plusDays(day), random);
        }
        both.night(D1.plusDays(nights / 2));
        both.night(D1.plusDays(nights - 1L));
    }

    @Test
    void aTownMixedUpAgrees() throws Exception {
        mixedUp(12, SOME);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {13, 14, 15, 16, 17, 18})
    void moreTownsMixedUpAgree(long seed) throws Exception {
        mixedUp(seed, MANY / 4);
    }

    private void mixedUp(long seed, int customers) throws IOException, InterruptedException {
        write(SampleOptions.of(customers, seed).nights(3));
        Scramble scramble = new Scramble(drop, seed);
        for (LocalDate day : List.of(D1, D2, D3)) {
            String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
            scramble.swap("customers_" + date + ".csv", 20, "id_type", "id_number");
            scramble.swap("customers_" + date + ".csv", 20, "grid_code");
            scramble.swap("services_" + date + ".csv", 20, "customer_id");
            scramble.swap("services_" + date + ".csv", 20, "account_id");
            scramble.swap("services_" + date + ".csv", 20, "bundle_id", "bundle_name");
            scramble.swap("services_" + date + ".csv", 20, "opened_on", "status", "ceased_on");
            scramble.swap("arrears_" + date + ".csv", 20, "account_id");
            scramble.swap("arrears_" + date + ".csv", 20, "service_id");
            scramble.swap("arrears_" + date + ".csv", 60, "due_date");
        }
        scramble.swap("bills_202609.csv", 3, "service_id");

        both.night(D1);
        both.night(D2);
        both.night(D3);
        both.night(D2);
    }

    private void threeNights(long seed) throws IOException, InterruptedException {
        SampleSummary summary = write(SampleOptions.of(MANY, seed).nights(3));
        assertThat(summary.planted())
                .isNotEmpty()
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());

        List<OracleNight> nights = List.of(both.night(D1), both.night(D2), both.night(D3));

        assertThat(nights.stream().flatMap(night -> night.cases().stream()).map(OracleCase::rule))
                .contains(
                        "SPEND_DROP",
                        "SPEND_SURGE",
                        "PACKAGE_EXPIRING",
                        "PACKAGE_EXPIRED",
                        "ARREARS",
                        "PACE_DROP",
                        "LOW_BALANCE",
                        "BIRTHDAY",
                        "CARE_CALL",
                        "CARE_VISIT",
                        "DISCONNECT",
                        "WIN_BACK",
                        "MINIMUM_SPEND",
                        "INTRODUCE",
                        "BUNDLE_LEAD",
                        "PROFILE_GAP");
        assertThat(nights.get(0).seats().stream().filter(seat -> !seat.today())).isNotEmpty();
    }

    private SampleSummary write(SampleOptions options) {
        return SampleDrop.write(options.date(D1), drop);
    }
}
