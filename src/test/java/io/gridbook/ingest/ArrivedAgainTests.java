package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.exports.ArrivalForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and control files that come again. */
class ArrivedAgainTests {
    private static final String BILLS = "bills_202610.csv";

    private final Path folder;
    private final Arrivals arrivals;

    ArrivedAgainTests(@TempDir Path folder) {
        this.folder = folder;
        arrivals = new Arrivals(folder);
    }

    @Test
    void aControlFileThatComesLaterAndAgreesChangesNothing() {
        arrivals.bills("", "S1,1.00", "S2,2.00").load();
        arrivals.put(BILLS + ".chk", "rows=2\namount=3.00\n");
        assertThat(arrivals.load().get(0).fresh()).isFalse();
    }

    @Test
    void aControlFileThatIsSentAgainWithOtherNumbersStopsTheRun() {
        arrivals.bills("", "S1,1.00", "S2,2.00").put(BILLS + ".chk", "rows=2\n").load();
        arrivals.put(BILLS + ".chk", "rows=3\n");
        assertThatThrownBy(arrivals::load)
                .hasMessageContaining(
                        BILLS + ": control-rows: the control file now says 3 rows, the file that is loaded has 2");
        arrivals.put(BILLS + ".chk", "amount=3.01\n");
        assertThatThrownBy(arrivals::load)
                .hasMessageContaining(
                        "control-amount: the control file now says 3.01 yuan, the file that is loaded has 3.00");
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200");
    }

    @Test
    void aCorrectedPairReplacesTheOldOneWhichStaysInTheLedger() {
        arrivals.bills("", "S1,1.00", "S2,2.00").put(BILLS + ".chk", "rows=2\n").load();
        arrivals.bills("", "S1,1.00", "S2,2.00", "S3,3.00").put(BILLS + ".chk", "rows=3\n");
        arrivals.load();
        assertThat(arrivals.billed()).containsExactly("S1 100", "S2 200", "S3 300");
        assertThat(arrivals.dsl
                        .select(EXPORT_FILE.STATE)
                        .from(EXPORT_FILE)
                        .orderBy(EXPORT_FILE.FILE_ID)
                        .fetch(0))
                .isEqualTo(List.of("REPLACED", "LOADED"));
    }

    @Test
    void aLowerResendThatIsLeftInTheDropDoesNotComeBack() {
        Arrivals resends = new Arrivals(folder, ArrivalForms.bills("bills_{period}[.R{resend}].csv"), List.of());
        resends.bills("", "S1,1.00").bills(".R2", "S1,2.00").load();
        assertThat(resends.billed()).containsExactly("S1 200");
        resends.remove("bills_202610.R2.csv");
        assertThat(resends.load()).singleElement().satisfies(file -> {
            assertThat(file.fresh()).isFalse();
            assertThat(file.notes()).containsExactly("a resend with a higher number is loaded; not read");
        });
        assertThat(resends.billed()).containsExactly("S1 200");
        resends.bills(".R3", "S1,3.00").load();
        assertThat(resends.billed()).containsExactly("S1 300");
    }

    @Test
    void theTextOfAZipLoads() throws IOException {
        Path zip = folder.resolve("bills_202610.csv.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export/bills.csv"));
            out.write("bill_month,service_id,rent,voice,data,vas,total\n202610,S1,1.00,0,0,0,1.00\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Arrivals.counts(arrivals.load())).containsExactly("bills_202610.csv.zip 1=1+0+0, 100 of 100 fen");
    }
}
