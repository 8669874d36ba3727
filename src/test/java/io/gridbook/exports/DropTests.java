package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DropTests {
    private final Path dir;

    DropTests(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void exportsAreFoundInOrderOfKindPeriodAndPart() throws IOException {
        files(
                "bills_202610.csv",
                "grids_20261030.csv",
                "bills_202609_城东.csv.gz",
                "bills_202609_a-1.csv",
                "arrears_20261030.csv");
        assertThat(Drop.scan(dir).files())
                .extracting(file -> file.kind() + " " + file.period() + " " + file.part())
                .containsExactly(
                        "GRIDS 2026-10-30 ",
                        "BILLS 2026-09-01 a-1",
                        "BILLS 2026-09-01 城东",
                        "BILLS 2026-10-01 ",
                        "ARREARS 2026-10-30 ");
    }

    @Test
    void everythingElseIsListedWithTheReason() throws IOException {
        files("bills_202613.csv", "GRIDS_20261030.csv", "x.chk", "~$a.xlsx", ".hidden.csv", "bills_202610_.csv");
        files("bills_202610.csv.part", "bills_202610.csv.TMP", "bills_202610.CSV.GZ", "unknown_20261030.csv");
        Files.createDirectory(dir.resolve("grids_20261029.csv"));
        Files.createSymbolicLink(dir.resolve("grids_20261028.csv"), Path.of("/etc/passwd"));
        Drop drop = Drop.scan(dir);
        assertThat(drop.files()).isEmpty();
        assertThat(drop.ignored())
                .extracting(Ignored::toString)
                .containsExactly(
                        ".hidden.csv (the name of a file that is being transferred or edited)",
                        "GRIDS_20261030.csv (no export by its name)",
                        "bills_202610.CSV.GZ (no export by its name)",
                        "bills_202610.csv.TMP (the name of a file that is being transferred or edited)",
                        "bills_202610.csv.part (the name of a file that is being transferred or edited)",
                        "bills_202610_.csv (no export by its name)",
                        "bills_202613.csv (no export by its name)",
                        "grids_20261028.csv (a link, which is not followed)",
                        "grids_20261029.csv (a folder)",
                        "unknown_20261030.csv (no export by its name)",
                        "x.chk (a control file, and the file that it would be of is not there or has none)",
                        "~$a.xlsx (the name of a file that is being transferred or edited)");
    }

    @Test
    @Timeout(20)
    void aPipeIsNeverOpened() throws IOException, InterruptedException {
        Path pipe = dir.resolve("grids_20261030.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(Drop.scan(dir).ignored())
                .extracting(Ignored::toString)
                .containsExactly("grids_20261030.csv (not a regular file)");
    }

    @Test
    void aNameThatIsNoSingleLineIsShownAsOne() throws IOException {
        files("grids_20261030.csv\nfine: all rows loaded", "客户 20261030\u202E.csv");
        assertThat(Drop.scan(dir).ignored())
                .extracting(Ignored::toString)
                .containsExactly(
                        "grids_20261030.csv<U+000A>fine: all rows loaded (no export by its name)",
                        "客户 20261030<U+202E>.csv (no export by its name)");
    }

    @Test
    void aControlFileBelongsToTheFileBesideIt() throws IOException {
        files("bills_202610.csv", "bills_202610.csv.chk", "bills_202609.csv", "bills_202608.csv.chk");
        Drop drop = Drop.scan(dir);
        assertThat(drop.files())
                .extracting(DropFile::control)
                .containsExactly(null, dir.resolve("bills_202610.csv.chk"));
        assertThat(drop.ignored()).extracting(Ignored::name).containsExactly("bills_202608.csv.chk");
    }

    @Test
    void thePeriodsAndFilesOfAKindAreAtHand() throws IOException {
        files("bills_202610_a.csv", "bills_202610_b.csv", "bills_202609.csv", "grids_20261030.csv");
        Drop drop = Drop.scan(dir);
        assertThat(drop.periods(ExportKind.BILLS)).containsExactly(month(9), month(10));
        assertThat(drop.of(ExportKind.BILLS, month(10)))
                .extracting(DropFile::part)
                .containsExactly("a", "b");
    }

    @Test
    void thePlainAndTheCompressedFileOfOnePartAreRefused() throws IOException {
        files("bills_202610.csv", "bills_202610.csv.gz");
        assertThatThrownBy(() -> Drop.scan(dir).of(ExportKind.BILLS, month(10)))
                .isInstanceOf(StopException.class)
                .hasMessage("bills_202610.csv.gz: twice: bills_202610.csv is the same part of 2026-10."
                        + " Take one of them out of the drop, then run the same command again");
    }

    @Test
    void aMissingDropSaysHowToNameOne() {
        assertThatThrownBy(() -> Drop.scan(dir.resolve("none"))).hasMessageContaining("--drop DIR");
    }

    private static LocalDate month(int month) {
        return LocalDate.of(2026, month, 1);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(dir.resolve(name));
        }
    }
}
