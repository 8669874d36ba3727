package io.gridbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reject files that a person corrects and drops again as a part of their period. */
class CorrectedRejectsTests {
    private static final String BILLS = "bills_202610.csv";
    private static final String FIX = "bills_202610_fix.csv";

    private final Path folder;
    private final Arrivals arrivals;

    CorrectedRejectsTests(@TempDir Path folder) {
        this.folder = folder;
        arrivals = new Arrivals(folder, BigDecimal.ONE);
    }

    @Test
    void aRowThatCouldNotBeReadJoinsItsPeriodOnceItIsCorrected() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,x", "S3,3.00").load();
        arrivals.run();
        corrected("x", "2.00");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(BILLS + " 3=2+1+0, 400 of 400 fen", FIX + " 1=1+0+0, 200 of 200 fen");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 300");
    }

    @Test
    void aContradictionIsSettledByTheCorrectedRow() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,2.00", "S1,1.01").load();
        arrivals.run();
        List<String> lines = Files.readAllLines(folder.resolve("rejects/" + BILLS));
        Files.write(folder.resolve(FIX), List.of(lines.get(0), lines.get(2)));
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(BILLS + " 3=1+2+0, 200 of 401 fen", FIX + " 1=1+0+0, 101 of 101 fen");
        assertThat(arrivals.billed()).containsExactly("S1 101", "S2 200");
    }

    @Test
    void aCorrectedFileSentAgainReplacesItself() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,2.00", "S1,1.01").load();
        arrivals.run();
        List<String> lines = Files.readAllLines(folder.resolve("rejects/" + BILLS));
        Files.write(folder.resolve(FIX), List.of(lines.get(0), lines.get(2)));
        arrivals.load();
        Files.write(folder.resolve(FIX), List.of(lines.get(0), lines.get(1)));
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void aCorrectionThatContradictsARowThatIsLoadedIsRejectedWithIt() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,x", "S3,3.00").load();
        arrivals.run();
        List<String> lines = Files.readAllLines(folder.resolve("rejects/" + BILLS));
        Files.write(
                folder.resolve(FIX),
                List.of(
                        lines.get(0),
                        lines.get(1).replace("x", "2.00"),
                        lines.get(1).replace("S2,x", "S1,9.00").replace("x", "9.00")));
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(BILLS + " 3=1+2+0, 300 of 400 fen", FIX + " 2=1+1+0, 200 of 1100 fen");
        assertThat(arrivals.billed()).containsExactly("S2 200", "S3 300");
    }

    @Test
    void whatIsStillWrongIsListedAgainWithoutThePreviousReason() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,x", "S3,y", "S4,4.00").load();
        arrivals.run();
        corrected("x", "2.00");
        arrivals.load();
        assertThat(arrivals.rejects(FIX))
                .containsExactly(
                        "\uFEFFbill_month,service_id,rent,voice,data,vas,total,reject_line,reject_column,reject_reason"
                                + " bills_{period}[_{part}].csv[.gz]",
                        "202610,S3,y,0,0,0,y,3,rent,is not an amount in yuan with at most two decimals");
    }

    @Test
    void aRunThatFindsItsFilesLoadedListsTheirRejectsAgain() throws IOException {
        arrivals.bills("", "S1,1.00", "S2,x", "S3,3.00", "S3,3.01").load();
        List<String> before = arrivals.rejects(BILLS);
        Files.delete(folder.resolve("rejects/" + BILLS));
        arrivals.run();
        LoadedFile again = arrivals.load().get(0);
        assertThat(again.fresh()).isFalse();
        assertThat(again.unreported()).isTrue();
        assertThat(arrivals.rejects(BILLS)).hasSize(4).isEqualTo(before);
    }

    private void corrected(String wrong, String right) throws IOException {
        String text = Files.readString(folder.resolve("rejects/" + BILLS));
        Files.writeString(folder.resolve(FIX), text.replace("," + wrong + ",", "," + right + ","));
    }
}
