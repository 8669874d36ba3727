package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileGapsTests {

    private static final String DAY = "20261120";
    private static final String WHOLE = "ID_CARD,210101198001010012,李一,,13900000000,中山路1号,电厂,1980-01-01";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theKeyNamesTheBlankFieldsInOrder() {
        assertThat(gaps("60.00", WHOLE)).isEmpty();
        assertThat(gaps("60.00", ",,李一,,13900000000,,电厂,")).containsExactly("id_number+address+birthday");
        assertThat(gaps("60.00", ",,,,,,,")).containsExactly("name+id_number+contact+address+employer+birthday");
    }

    @Test
    void aPhoneOrAMobileIsAContact() {
        assertThat(gaps("60.00", WHOLE.replace(",,13900000000", ",82100000,"))).isEmpty();
        assertThat(gaps("60.00", WHOLE.replace(",,13900000000", ",,"))).containsExactly("contact");
        assertThat(gaps("60.00", WHOLE.replace("13900000000", "　"))).containsExactly("contact");
    }

    @Test
    void onlyTheHighBandNeedsAProfile() {
        assertThat(gaps("59.99", ",,李一,,,,,")).isEmpty();
        assertThat(drop("60.00", WHOLE.replace("电厂", "")).night("2026-11-20").cases("PROFILE_GAP"))
                .extracting(OracleCase::line)
                .containsExactly("PROFILE_GAP,C1,C1,A1,G1,employer,,,60,new,2026-11-20,0,,"
                        + "2026-11-20,202610,HIGH,HIGH,,60.00,");
    }

    @Test
    void aWrongNumberLeavesTheContactBlankInAnyBand() {
        assertThat(gaps("10.00", WHOLE, contact("2026-11-17", "CALL", "WRONG_NUMBER")))
                .containsExactly("contact");
        assertThat(gaps("10.00", ",,李一,,1,中山路1号,,1980-01-01", contact("2026-11-17", "CALL", "WRONG_NUMBER")))
                .containsExactly("id_number+contact+employer");
    }

    @Test
    void aLaterContactTakesTheWrongNumberBackAndALaterAttemptDoesNot() {
        OracleContact wrong = contact("2026-11-17", "CALL", "WRONG_NUMBER");
        assertThat(gaps("10.00", WHOLE, wrong, contact("2026-11-18", "CALL", "OTHER")))
                .isEmpty();
        assertThat(gaps("10.00", WHOLE, wrong, contact("2026-11-18", "NO_ANSWER", null)))
                .hasSize(1);
        assertThat(gaps("10.00", WHOLE, contact("2026-11-17", "NO_ANSWER", "WRONG_NUMBER")))
                .isEmpty();
    }

    @Test
    void anotherNumberThanOnTheAnsweredListIsNotWrongAnyMore() {
        drop("10.00", WHOLE);
        new TestDrop(folder)
                .grids("20261116", "G1,A1")
                .customers("20261116", "C1,G1," + WHOLE.replace("13900000000", "13900000001"))
                .services("20261116", "S1,C1,K1,2020-01-01")
                .arrears("20261116");
        OracleContact wrong = contact("2026-11-17", "CALL", "WRONG_NUMBER");
        TestDrop drop = new TestDrop(folder);
        assertThat(drop.night("2026-11-20", List.of(wrong), drop.night("2026-11-16"))
                        .cases("PROFILE_GAP"))
                .isEmpty();
        assertThat(drop.night("2026-11-20", List.of(wrong)).cases("PROFILE_GAP"))
                .hasSize(1);
    }

    private List<String> gaps(String spend, String profile, OracleContact... contacts) {
        return drop(spend, profile).night("2026-11-20", List.of(contacts)).cases("PROFILE_GAP").stream()
                .map(OracleCase::periodKey)
                .toList();
    }

    private TestDrop drop(String spend, String profile) {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(DAY, "C1,G1," + profile)
                .services(DAY, "S1,C1,K1,2020-01-01")
                .bills("202610", "S1," + spend);
    }

    private static OracleContact contact(String day, String method, @Nullable String result) {
        LocalDate on = LocalDate.parse(day);
        return new OracleContact("C1", on.minusDays(1), on.atTime(9, 0), method, result, null);
    }
}
