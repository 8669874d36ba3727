package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.StopException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period that comes as a whole file and as parts. */
class WholeAndPartsTests {
    private static final String WHOLE = "bills_202610.csv";
    private static final String PART = "bills_202610_b.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWholeFileTakesThePlaceOfPartsThatAreGoneFromTheDrop() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.remove("bills_202610_a.csv");
        arrivals.remove(PART);
        arrivals.bills("", "S1,1.50", "S3,3.00");
        assertThat(arrivals.load().get(0).notes())
                .containsExactly("is the whole of its period and takes the place of bills_202610_a.csv, " + PART
                        + "; a part that is still in the drop is loaded again beside it");
        assertThat(arrivals.billed()).containsExactly("S1 150", "S3 300");
        assertThat(loaded(arrivals)).containsExactly(WHOLE);
    }

    @Test
    void correctedRejectsDroppedAsAPartJoinTheWholeFile() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,x");
        arrivals.load();
        arrivals.bills("_b", "S2,2.00");
        assertThat(arrivals.load().get(1).notes())
                .containsExactly(
                        "joins " + WHOLE + ", the whole of its period; a row that stands in both must be equal");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void aWholeFileAndAPartOfOneDropAreBothThere() {
        Arrivals arrivals = new Arrivals(folder).bills("_b", "S2,2.00").bills("", "S1,1.00");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
        assertThat(arrivals.load()).extracting(LoadedFile::fresh).containsExactly(false, false);
    }

    @Test
    void aPartStillInTheDropIsLoadedAgainAfterAWholeFileThatChanged() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,x").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.bills("", "S1,1.50", "S2,x");
        assertThat(arrivals.load()).extracting(LoadedFile::fresh).containsExactly(true, true);
        assertThat(arrivals.billed()).containsExactly("S1 150", "S2 200");
    }

    @Test
    void aPartThatIsGoneFromTheDropStaysWhileTheWholeFileIsTheSame() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S2,x").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.remove(PART);
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void rowsOfAPartThatAWholeFileRepeatsCountOnce() {
        Arrivals arrivals = new Arrivals(folder).bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.bills("", "S1,1.00", "S2,2.00");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(WHOLE + " 2=1+0+1, 100 of 300 fen", PART + " 1=1+0+0, 200 of 200 fen");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void noRowIsLostWhenAPartIsRefusedAfterTheWholeFileWasReplaced() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S3,3.00").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.bills("", "S1,1.00", "S3,3.50", "S4,4.00").bills("_b", "S2,x");
        assertThatThrownBy(arrivals::load).isInstanceOf(StopException.class).hasMessageContaining(PART);
        assertThat(loaded(arrivals)).containsExactly(WHOLE);
        arrivals.bills("_b", "S2,2.00");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 350", "S4 400");
    }

    @Test
    void aRefusedWholeFileLeavesThePartsAsTheyWere() {
        Arrivals arrivals = new Arrivals(folder).bills("_a", "S1,1.00").bills("_b", "S2,2.00");
        arrivals.load();
        arrivals.bills("", "S1,x");
        assertThatThrownBy(arrivals::load).isInstanceOf(StopException.class);
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
        assertThat(loaded(arrivals)).containsExactly("bills_202610_a.csv", PART);
    }

    @Test
    void aPartThatBringsAnotherOverTheLimitIsRefused() {
        Arrivals arrivals = new Arrivals(folder, new BigDecimal("0.40")).bills("_a", "S1,1.00", "S2,2.00", "S3,3.00");
        arrivals.load();
        arrivals.bills("_b", "S1,1.01", "S2,2.01", "S6,6.00", "S7,7.00", "S8,8.00");
        assertThatThrownBy(arrivals::load)
                .hasMessageContaining("bills_202610_a.csv: reject-ratio: 2 of 3 rows are rejected")
                .hasMessageContaining("keys of it came again in " + PART);
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 300");
        assertThat(arrivals.rejectedRows("bills_202610_a.csv")).isEmpty();
    }

    @Test
    void whatAPartRejectedBeforeAnotherContradictedItStaysListed() {
        Arrivals arrivals = new Arrivals(folder)
                .bills("_a", "S1,1.00", "S2,x", "S4,4.00", "S5,5.00")
                .bills("_b", "S1,1.01", "S6,6.00");
        arrivals.load();
        assertThat(arrivals.rejectedRows("bills_202610_a.csv"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("202610,S2,x,"),
                        row -> assertThat(row).endsWith(",2,,the same key again with other values"));
    }

    @Test
    void rowsTakenOutOfAFileAreForgottenWhenItIsReplaced() {
        Arrivals arrivals = new Arrivals(folder).bills("", "S1,1.00", "S1,1.01", "S2,2.00", "S3,3.00");
        arrivals.load();
        assertThat(arrivals.takenOut()).isEqualTo(2);
        arrivals.bills("", "S1,1.00");
        arrivals.load();
        assertThat(arrivals.takenOut()).isZero();
    }

    private static List<String> loaded(Arrivals arrivals) {
        return arrivals.dsl
                .selectFrom(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq("LOADED"))
                .orderBy(EXPORT_FILE.NAME)
                .fetch(EXPORT_FILE.NAME);
    }
}
