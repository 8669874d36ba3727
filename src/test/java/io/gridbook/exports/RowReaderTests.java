package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTests {
    private static final String BILLS =
            "bill_month,service_id,account_id,rent,voice,data,messages,vas,other,discount,one_off,total\n";
    private static final String ARREARS = "account_id,service_id,bill_month,outstanding,due_date\n";

    private final DropFolder drop;

    RowReaderTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void aBillIsPassedOnInFenWithoutItsMonth() {
        ReadRows read = drop.read("bills_202610.csv", BILLS + "202610,S1,A1,10,2.5,0.05,0,1,0,3,20,30.55\n");
        assertThat(read.rows).containsExactly("2: [S1, A1, 1000, 250, 5, 0, 100, 0, 300, 2000, 3055]");
        assertThat(read.counts).isEqualTo(new Counts(1, 1, 0, 3055, 3055, List.of()));
    }

    @Test
    void absentChargesCountAsZero() {
        ReadRows read = drop.read(
                "bills_202610.csv", "total,vas,data,voice,rent,service_id,bill_month\n-3,1,2,4,-10,007,2026-10\n");
        assertThat(read.rows).containsExactly("2: [007, null, -1000, 400, 200, 0, 100, 0, 0, 0, -300]");
    }

    @Test
    void aByteOrderMarkAndCompressionChangeNothing() {
        String text = "\uFEFF" + BILLS + "202610,S1,,1,1,1,,1,,,,4\n";
        ReadRows plain = drop.read("bills_202610.csv", text);
        ReadRows packed = DropFolder.read(drop.put("bills_202610_b.csv.gz", DropFolder.gzip(text)));
        assertThat(plain.rows)
                .isEqualTo(packed.rows)
                .containsExactly("2: [S1, null, 100, 100, 100, 0, 100, 0, 0, 0, 400]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineIsWhereItsRecordBegins(String end) {
        String text = ("customer_id,name,grid_code,remark\nC1,甲,G1,\"two\nlines, \"\"quoted\"\"\"\nC2,,G1,x\n"
                        + "\nC3,丙,,\"a\n\nb\"\nC4,丁,G2,")
                .replace("\n", end);
        ReadRows read = drop.tolerant("customers_20261030.csv", text);
        assertThat(read.rows).extracting(row -> row.substring(0, 5)).containsExactly("2: [C", "4: [C", "9: [C");
        assertThat(read.rows.get(0)).contains("two" + end + "lines, \"quoted\"");
        assertThat(read.rejects).containsExactly("6 grid_code: is empty");
        assertThat(read.rejectedFields).containsExactly(List.of("C3", "丙", "", "a" + end + end + "b"));
        assertThat(read.counts.notes()).containsExactly("1 empty lines are no rows");
    }

    @Test
    void namesMayBeEmptyAndKeysMayNot() {
        ReadRows read = arrears("A1,,202608,1,2026-09-30\n,S1,202608,1,2026-09-30\nA3,S,202608,1,\n");
        assertThat(read.rows).containsExactly("2: [A1, null, 2026-08-01, 100, 2026-09-30]");
        assertThat(read.rejects).containsExactly("3 account_id: is empty", "4 due_date: is empty");
    }

    @Test
    void spaceIsTrimmedAndIdentifiersAreNormalised() {
        ReadRows read = arrears("\u3000Ａ０１ , 00７ ,\t2026-08, 5 , 2026-09-30\u3000\n");
        assertThat(read.rows).containsExactly("2: [A01, 007, 2026-08-01, 500, 2026-09-30]");
    }

    @Test
    void aNumberThatASpreadsheetSpoiltIsRejected() {
        ReadRows read = arrears("""
                1.10101E+17,S,202608,1,2026-09-30
                1e+17,S,202608,1,2026-09-30
                3E12,S,202608,1,2026-09-30
                １.1E17,S,202608,1,2026-09-30
                """);
        assertThat(read.rows).hasSize(1).first().asString().contains("3E12");
        assertThat(read.rejects)
                .hasSize(3)
                .first()
                .isEqualTo("2 account_id: is in scientific notation: its digits are lost, export it as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "0000-01-01", "2026-1-1", "20260101"})
    void aDateThatIsNotInTheCalendarIsRejected(String date) {
        assertThat(arrears("A,S,202608,1," + date + "\n").rejects)
                .containsExactly("2 due_date: is not a date (YYYY-MM-DD)");
    }

    @Test
    void leapDaysAreRead() {
        assertThat(arrears("A,S,199901,1,2028-02-29\nA,S,199901,1,2000-02-29\nA,S,199901,1,2100-02-29\n").rows)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00"})
    void arrearsAreAboveZero(String outstanding) {
        assertThat(arrears("A,S,202608," + outstanding + ",2026-09-30\n").rejects)
                .containsExactly("2 outstanding: is not above zero");
    }

    @Test
    void controlCharactersRejectTheirRowOnly() {
        ReadRows read = arrears("A\0,S,202608,1,2026-09-30\nB,S\u0085,202608,1,2026-09-30\nC,S,202608,1,2026-09-30\n");
        assertThat(read.rejects)
                .containsExactly(
                        "2 account_id: holds the control character U+0000",
                        "3 service_id: holds the control character U+0085");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void aRowOfAnotherWidthIsRejected() {
        ReadRows read = arrears("A,S,202608,1\nB,S,202608,1,2026-09-30,\nC,S,202608,1,2026-09-30\n");
        assertThat(read.rejects)
                .containsExactly("2 : has 4 fields, the heading has 5", "3 : has 6 fields, the heading has 5");
    }

    @Test
    void aBillWhosePartsDoNotAddUpIsRejectedAndItsMoneyIsStillCounted() {
        ReadRows read = drop.tolerant(
                "bills_202610.csv",
                BILLS + "202610,S1,,1,1,1,1,1,1,1,1,6.01\n202609,S2,,1,0,0,0,0,0,0,0,1\n"
                        + "202610,S3,,1,0,0,0,0,0,0,0,1\n");
        assertThat(read.rejects)
                .containsExactly(
                        "2 total: is 6.01, its parts make 6.00", "3 bill_month: is not the file's month 2026-10");
        assertThat(read.counts).isEqualTo(new Counts(3, 1, 2, 801, 100, List.of()));
    }

    @Test
    void aCeasedServiceSaysWhen() {
        String heading = "service_id,customer_id,account_id,service_number,product,opened_on,status,ceased_on\n";
        ReadRows read = drop.tolerant(
                "services_20261030.csv",
                heading + "S1,C,A,139,4G,2020-01-02,CEASED,\nS2,C,A,139,4G,2020-01-02,CEASED,2020-01-01\n"
                        + "S3,C,A,139,6G,2020-01-02,CEASED,2020-01-02\nS4,C,A,139,4G,2020-01-02,GONE,\n");
        assertThat(read.rejects)
                .containsExactly(
                        "2 ceased_on: is empty, and the status is CEASED",
                        "3 ceased_on: is before opened_on",
                        "5 status: is none of ACTIVE, SUSPENDED, CEASED");
        assertThat(read.rows).hasSize(1).first().asString().contains("OTHER");
        assertThat(read.counts.notes()).containsExactly("product: 1 unknown values count as OTHER");
    }

    @Test
    void columnsThatAreNotKnownAreNamedOnce() {
        ReadRows read = drop.read(
                "arrears_20261030.csv",
                "colour,account_id,bill_month,outstanding,due_date,\nred,A,202608,1,2026-09-30,\n");
        assertThat(read.rows).containsExactly("2: [A, null, 2026-08-01, 100, 2026-09-30]");
        assertThat(read.counts.notes()).containsExactly("columns that are not known and not read: colour");
    }

    @Test
    void aHeadingWithoutRowsIsAnEmptyExport() {
        assertThat(drop.read("bills_202610.csv", BILLS).counts)
                .isEqualTo(new Counts(0, 0, 0, 0, 0, List.of("it has a heading and no rows")));
    }

    private ReadRows arrears(String rows) {
        return drop.tolerant("arrears_20261030.csv", ARREARS + rows);
    }
}
