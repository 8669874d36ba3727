package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.Partitions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLoadingTests {
    private static final String BILLS = "bills_202610.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameFileAgainLoadsNothing() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,2.00");
        LoadedFile first = arrivals.load().get(0);
        LoadedFile again = arrivals.load().get(0);
        assertThat(first.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.loaded()).isEqualTo(2);
        assertThat(arrivals.dsl.fetchCount(EXPORT_FILE)).isOne();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void aChangedFileReplacesItsPeriodWhole() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,2.00");
        int first = arrivals.load().get(0).id();
        arrivals.bills("", "S1,1.50");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 150");
        assertThat(arrivals.dsl.fetchValue(EXPORT_FILE.STATE, EXPORT_FILE.FILE_ID.eq(first)))
                .isEqualTo("REPLACED");
    }

    @Test
    void theSameBytesForAnotherDayLoad() {
        Arrivals arrivals = new Arrivals(folder);
        String arrears = "account_id,service_id,bill_month,outstanding,due_date\nA1,S1,202609,5.00,2026-10-20\n";
        arrivals.put("arrears_20261119.csv", arrears).put("arrears_20261120.csv", arrears);
        assertThat(arrivals.load()).extracting(LoadedFile::fresh).containsExactly(true, true);
    }

    @Test
    void partsOfAPeriodJoin() {
        Arrivals arrivals = new Arrivals(folder)
                .bills("_a", "S1,1.00", "S2,2.00")
                .bills("_b", "S3,3.00")
                .bills("_c", "S4,4.00")
                .bills("_d", "S5,5.00");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 300", "S4 400", "S5 500");
    }

    @Test
    void aPartSentAgainReplacesThatPart() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.bills("_b", "S3,3.00");
        assertThat(arrivals.load()).extracting(LoadedFile::fresh).containsExactly(false, true);
        assertThat(arrivals.billed()).containsExactly("S1 100", "S3 300");
    }

    @Test
    void ofEqualRowsTheLastStays() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,2.00", "S1,1.00", "S1,1.00");
        assertThat(Arrivals.counts(arrivals.load())).containsExactly(BILLS + " 4=2+0+2, 300 of 500 fen");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
        assertThat(arrivals.dsl.fetchValue(RAW_BILLS.LINE, RAW_BILLS.SERVICE_ID.eq("S1")))
                .isEqualTo(5);
        assertThat(arrivals.rejectedRows(BILLS)).isEmpty();
    }

    @Test
    void ofDifferentRowsNoneStaysAndTheirLinesAreNamed() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,2.00", "S1,1.01", "S3,3.00");
        assertThat(Arrivals.counts(arrivals.load())).containsExactly(BILLS + " 4=2+2+0, 500 of 701 fen");
        assertThat(arrivals.billed()).containsExactly("S2 200", "S3 300");
        assertThat(arrivals.rejectedRows(BILLS))
                .containsExactly(
                        "202610,S1,1.00,0,0,0,1.00,2,,the same key again with other values",
                        "202610,S1,1.01,0,0,0,1.01,4,,the same key again with other values");
    }

    @Test
    void anAbsentValueIsNotAnEmptyOneAndEqualsItself() {
        Arrivals arrivals = new Arrivals(folder);
        arrivals.put("arrears_20261120.csv", """
                account_id,service_id,bill_month,outstanding,due_date
                A1,,202609,5.00,2026-10-20
                A1,,202609,5.00,2026-10-20
                A1,S1,202609,5.00,2026-10-20
                """);
        assertThat(Arrivals.counts(arrivals.load())).containsExactly("arrears_20261120.csv 3=2+0+1, 1000 of 1500 fen");
    }

    @Test
    void aKeyThatComesAgainInAnotherPartIsRejectedInBoth() {
        Arrivals arrivals = new Arrivals(folder)
                .bills("_a", "S1,1.00", "S2,2.00")
                .bills("_b", "S1,1.01", "S3,3.00")
                .bills("_c", "S1,1.02", "S4,4.00");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(
                        "bills_202610_a.csv 2=1+1+0, 200 of 300 fen",
                        "bills_202610_b.csv 2=1+1+0, 300 of 401 fen",
                        "bills_202610_c.csv 2=1+1+0, 400 of 502 fen");
        assertThat(arrivals.billed()).containsExactly("S2 200", "S3 300", "S4 400");
        for (String part : List.of("a", "b", "c")) {
            assertThat(arrivals.rejectedRows("bills_202610_" + part + ".csv"))
                    .singleElement()
                    .asString()
                    .endsWith(",2,,the same key again with other values");
        }
    }

    @Test
    void equalRowsOfTwoPartsAreOneRow() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S1,1.00", "S2,2.00");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(
                        "bills_202610_a.csv 1=0+0+1, 0 of 100 fen", "bills_202610_b.csv 2=2+0+0, 300 of 300 fen");
    }

    @Test
    void aRowComesBackWhenThePartThatContradictedItIsSentAgain() {
        Arrivals arrivals = new Arrivals(folder)
                .bills("_a", "S1,1.00", "S2,2.00", "S5,5.00")
                .bills("_b", "S1,1.01", "S2,2.00", "S3,3.00");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S2 200", "S3 300", "S5 500");
        arrivals.bills("_b", "S3,3.00");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(
                        "bills_202610_a.csv 3=3+0+0, 800 of 800 fen", "bills_202610_b.csv 1=1+0+0, 300 of 300 fen");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 300", "S5 500");
    }

    @Test
    void aPartThatIsGoneFromTheDropStaysLoaded() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.remove("bills_202610_a.csv");
        arrivals.bills("_b", "S2,2.50");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 250");
    }

    @Test
    void aPartOfAPeriodWhoseRowsArePastKeepingIsRefused() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S2,2.00");
        arrivals.load();
        Partitions.drop(arrivals.dsl, RAW_BILLS, Arrivals.OCTOBER);
        arrivals.bills("_b", "S2,2.50");
        assertThatThrownBy(arrivals::load)
                .isInstanceOf(StopException.class)
                .hasMessageContaining("bills_202610_b.csv: the other parts of its period are loaded");
    }

    @Test
    void countsAndMoneyAddUpWithRejectedRows() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,x", "S3,3.00");
        assertThat(Arrivals.counts(arrivals.load())).containsExactly(BILLS + " 3=2+1+0, 400 of 400 fen");
        assertThat(arrivals.rejectedRows(BILLS)).singleElement().asString().startsWith("202610,S2,x,0,0,0,x,3,rent,");
    }

    @Test
    void aFileWithTooManyRejectsIsRefusedAndNothingOfItIsLoaded() {
        Arrivals arrivals = new Arrivals(folder, new BigDecimal("0.01")).bills("", "S1,1.00", "S2,x", "S3,3.00");
        assertThatThrownBy(arrivals::load)
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.INPUT_REFUSED))
                .hasMessageContaining(BILLS)
                .hasMessageContaining("1 of 3 rows are rejected");
        assertThat(arrivals.billed()).isEmpty();
        assertThat(arrivals.dsl.fetchCount(EXPORT_FILE)).isZero();
    }

    @Test
    void contradictionsCountAsRejects() {
        Arrivals arrivals = new Arrivals(folder, new BigDecimal("0.01")).bills("", "S1,1.00", "S1,1.01", "S3,3.00");
        assertThatThrownBy(arrivals::load).hasMessageContaining("2 of 3 rows are rejected");
        assertThat(arrivals.billed()).isEmpty();
    }

    @Test
    void aRefusedResendLeavesWhatIsLoaded() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00");
        arrivals.load();
        arrivals.bills("", "S1,x");
        assertThatThrownBy(arrivals::load).isInstanceOf(StopException.class);
        assertThat(arrivals.billed()).containsExactly("S1 100");
    }

    @Test
    void textThatCopyTreatsSpeciallyArrivesAsItIs() {
        Arrivals arrivals = new Arrivals(folder);
        arrivals.put(
                "customers_20261120.csv",
                "customer_id,name,grid_code,address,remark\nC1,\"a\\b\tc\nd\",G1,\\N,\"𠮷\\.\"\n");
        arrivals.load();
        assertThat(arrivals.dsl.fetchSingle(RAW_CUSTOMERS)).satisfies(row -> {
            assertThat(row.getName()).isEqualTo("a\\b\tc\nd");
            assertThat(row.getAddress()).isEqualTo("\\N");
            assertThat(row.getRemark()).isEqualTo("𠮷\\.");
            assertThat(row.getEmployer()).isNull();
        });
    }
}
