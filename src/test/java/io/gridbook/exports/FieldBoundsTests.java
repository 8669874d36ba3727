package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldBoundsTests {
    private static final String ARREARS = "account_id,service_id,bill_month,outstanding,due_date\n";
    private static final String CUSTOMERS = "customer_id,name,grid_code,contact_mobile,interests,id_number\n";

    private final DropFolder drop;

    FieldBoundsTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void anIdentifierTooLongForADatabaseKeyRejectsItsRowAndNotTheNight() {
        ReadRows read =
                arrears("A".repeat(32) + ",,202608,1,2026-09-30\n" + "B".repeat(3000) + ",,202608,1,2026-09-30\n");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rejects).containsExactly("3 account_id: has 3000 characters, the column holds 32 at most");
    }

    @Test
    void anIdentifierThatNormalisingMakesTooLongIsRejected() {
        assertThat(arrears("㌖".repeat(30) + ",,202608,1,2026-09-30\n").rejects)
                .containsExactly("2 account_id: has 180 characters, the column holds 32 at most");
    }

    @Test
    void aTextLongerThanItsColumnIsRejectedByItsCharacters() {
        ReadRows read = customers("C1," + "𠮷".repeat(128) + ",G1,,,\nC2," + "𠮷".repeat(129) + ",G1,,,\nC3,丙,G1,,"
                + "x".repeat(1000) + ",\nC4,丁,G1,," + "x".repeat(1001) + ",\n");
        assertThat(read.rows).extracting(row -> row.substring(0, 6)).containsExactly("2: [C1", "4: [C3");
        assertThat(read.rejects)
                .containsExactly(
                        "3 name: has 129 characters, the column holds 128 at most",
                        "5 interests: has 1001 characters, the column holds 1000 at most");
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTheLongestIdentifiersFitAnIndexOfTheDatabase(ExportKind kind) {
        int bytes = kind.columns().stream()
                .filter(column -> kind.keys().contains(column.name()) && column.type() == FieldType.ID)
                .mapToInt(column -> 4 * column.length())
                .sum();
        assertThat(bytes).isLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000.01", "-10000000000.01", "92233720368547758.07"})
    void anAmountThatSumsAndPercentagesCannotCarryIsRejected(String yuan) {
        assertThat(arrears("A,,202608," + yuan + ",2026-09-30\n").rejects)
                .containsExactly("2 outstanding: is more than 10000000000.00 yuan either way");
    }

    @Test
    void tenThousandMillionYuanIsStillAnAmount() {
        assertThat(arrears("A,,202608,10000000000,2026-09-30\n").rows).hasSize(1);
    }

    @Test
    void arrearsOfAMonthThatHasNotBegunDoNotStopTheNight() {
        ReadRows read = arrears("A,,206212,5.00,2026-09-20\nB,,202611,5.00,2026-12-20\nC,,202610,5.00,2026-10-31\n");
        assertThat(read.rejects)
                .containsExactly(
                        "2 bill_month: is after the file's month 2026-10",
                        "3 bill_month: is after the file's month 2026-10");
        assertThat(read.rows).containsExactly("4: [C, null, 2026-10-01, 500, 2026-10-31]");
    }

    @Test
    void arrearsDueBeforeTheirMonthAreRejected() {
        ReadRows read = arrears("A,,202608,5.00,2026-07-31\nB,,202608,5.00,2026-08-01\n");
        assertThat(read.rejects).containsExactly("2 bill_month: is after the month of due_date");
        assertThat(read.rows).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"=1+1,=", "-1,-", "@SUM(A1),@", "+1,+", "＝1,=", "＋1,+", "－1,-", "＠x,@"})
    void anIdentifierThatASpreadsheetWouldCalculateIsRejected(String id, String sign) {
        assertThat(customers(id + ",甲,G1,,,\n").rejects)
                .containsExactly("2 customer_id: begins with " + sign + ", as a formula does: export it without");
    }

    @Test
    void aPhoneNumberMayBeginWithAPlusSignAndNoOther() {
        ReadRows read = customers("C1,甲,G1,+8613800010001,,\nC2,乙,G1,=1,,\n");
        assertThat(read.rows).hasSize(1).first().asString().contains("+8613800010001");
        assertThat(read.rejects)
                .containsExactly("3 contact_mobile: begins with =, as a formula does: export it without");
    }

    @Test
    void aLoneHyphenIsHowSystemsWriteNone() {
        assertThat(customers("C1,甲,G1,,,-\n").rejects).isEmpty();
    }

    private ReadRows arrears(String rows) {
        return drop.tolerant("arrears_20261030.csv", ARREARS + rows);
    }

    private ReadRows customers(String rows) {
        return drop.tolerant("customers_20261030.csv", CUSTOMERS + rows);
    }
}
