package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ACCEPTANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.exports.Accepted;
import io.gridbook.exports.Check;
import io.gridbook.exports.ExportsProperties;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeTests {
    private final Path folder;

    VolumeTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileFarBelowTheMedianOfThoseBeforeItIsHeld() {
        Arrivals arrivals = nights(List.of(), 200, 210, 190);
        arrivals.put("arrears_20261104.csv", arrears(79));
        assertThatThrownBy(arrivals::load)
                .hasMessage("arrears_20261104.csv: volume: it has 79 rows, the median of the 3 loaded before it is 200;"
                        + " between 80 and 800 pass. Ask the sender whether it is whole, ask for a resend, or accept it:"
                        + " the same command with --accept arrears_20261104.csv:volume --by NAME --because \"…\"");
        assertThat(arrivals.dsl.fetchCount(EXPORT_FILE)).isEqualTo(3);
    }

    @Test
    void aFileAtTheLimitsPassesAndOneAboveThemDoesNot() {
        Arrivals arrivals = nights(List.of(), 200, 210, 190);
        arrivals.put("arrears_20261104.csv", arrears(80)).put("arrears_20261105.csv", arrears(800));
        assertThatCode(arrivals::load).doesNotThrowAnyException();
        arrivals.run();
        arrivals.put("arrears_20261106.csv", arrears(801));
        assertThatThrownBy(arrivals::load).hasMessageContaining("volume: it has 801 rows, the median of the 5 loaded");
    }

    @Test
    void aHeadingAloneIsHeldWhereThereWereRows() {
        Arrivals arrivals = nights(List.of(), 200, 210, 190);
        arrivals.put("arrears_20261104.csv", arrears(0));
        assertThatThrownBy(arrivals::load).hasMessageContaining("volume: it has 0 rows");
    }

    @Test
    void fewFilesOrFewRowsSayNothing() {
        Arrivals few = nights(List.of(), 200, 200);
        few.put("arrears_20261104.csv", arrears(1));
        assertThatCode(few::load).doesNotThrowAnyException();
    }

    @Test
    void aSmallExportMayGrow() {
        Arrivals arrivals = nights(List.of(), 10, 10, 10);
        arrivals.put("arrears_20261104.csv", arrears(90));
        assertThatCode(arrivals::load).doesNotThrowAnyException();
    }

    @Test
    void filesOfOneRunAreNotHeldAgainstEachOther() {
        Arrivals arrivals = nights(List.of(), 200, 210);
        arrivals.put("arrears_20261103.csv", arrears(200)).put("arrears_20261104.csv", arrears(2));
        assertThatCode(arrivals::load).doesNotThrowAnyException();
    }

    @Test
    void whatAPersonAcceptsIsLoadedAndKeptInTheLedger() {
        Accepted accepted = new Accepted("arrears_20261104.csv", Check.VOLUME, "王伟", "城东停机检修，已电话确认");
        Arrivals arrivals = nights(List.of(accepted), 200, 210, 190);
        arrivals.put("arrears_20261104.csv", arrears(79));
        LoadedFile loaded = arrivals.load().get(3);
        assertThat(loaded.read()).isEqualTo(79);
        assertThat(arrivals.dsl.fetchSingle(ACCEPTANCE)).satisfies(row -> {
            assertThat(row.getFileId()).isEqualTo(loaded.id());
            assertThat(row.getCheckId()).isEqualTo("volume");
            assertThat(row.getFound()).startsWith("it has 79 rows, the median of the 3");
            assertThat(row.getAcceptedBy()).isEqualTo("王伟");
            assertThat(row.getBecause()).isEqualTo("城东停机检修，已电话确认");
        });
    }

    @Test
    void anAcceptanceOfAnotherFileOrCheckDoesNotHelp() {
        Arrivals arrivals = nights(
                List.of(
                        new Accepted("arrears_20261103.csv", Check.VOLUME, "王伟", "…"),
                        new Accepted("arrears_20261104.csv", Check.REJECT_RATIO, "王伟", "…")),
                200,
                210,
                190);
        arrivals.put("arrears_20261104.csv", arrears(79));
        assertThatThrownBy(arrivals::load).hasMessageContaining(": volume: ");
        assertThat(arrivals.dsl.fetchCount(ACCEPTANCE)).isZero();
    }

    @Test
    void theSameBytesAsAnotherNightAreToldOfALargeExport() {
        Arrivals arrivals = nights(List.of(), 1_000);
        arrivals.put("arrears_20261102.csv", arrears(1_000));
        assertThat(arrivals.load().get(1).notes())
                .containsExactly("it has the same bytes as arrears_20261101.csv: was that export sent again?");
    }

    /** Each night its own run, from the 1st of November. */
    private Arrivals nights(List<Accepted> accepted, int... rows) {
        Arrivals arrivals = new Arrivals(folder, ExportsProperties.canonical(), accepted);
        for (int i = 0; i < rows.length; i++) {
            arrivals.put("arrears_2026110" + (i + 1) + ".csv", arrears(rows[i]));
            arrivals.load();
            arrivals.run();
        }
        return arrivals;
    }

    private static String arrears(int rows) {
        StringBuilder text = new StringBuilder("account_id,service_id,bill_month,outstanding,due_date\n");
        for (int i = 0; i < rows; i++) {
            text.append("A").append(i).append(",S").append(i).append(",202609,5.00,2026-10-20\n");
        }
        return text.toString();
    }
}
