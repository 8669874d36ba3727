package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    private final Path dir;

    ArrivalTests(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aFileWhoseControlFileIsRequiredWaitsForIt() throws IOException {
        ExportsProperties required = ArrivalForms.control(ControlForm.CHK, true);
        put("arrears_20261030.csv");
        assertThat(scan(required).waiting())
                .extracting(Waiting::toString)
                .containsExactly("arrears_20261030.csv: its control file arrears_20261030.csv.chk is not there");
        put("arrears_20261030.csv.chk");
        assertThat(scan(required).files()).extracting(DropFile::name).containsExactly("arrears_20261030.csv");
    }

    @Test
    void aMarkThatIsOlderThanItsFileIsOfAnEarlierTransfer() throws IOException {
        ExportsProperties marked = ArrivalForms.control(ControlForm.OK, true);
        Path file = put("arrears_20261030.csv");
        Path mark = put("arrears_20261030.csv.ok");
        Files.setLastModifiedTime(
                mark, FileTime.from(Files.getLastModifiedTime(file).toInstant().minusSeconds(5)));
        assertThat(scan(marked).waiting())
                .singleElement()
                .asString()
                .contains("its mark arrears_20261030.csv.ok is older");
        Files.setLastModifiedTime(mark, Files.getLastModifiedTime(file));
        assertThat(scan(marked).files()).hasSize(1);
    }

    @Test
    void aFileThatWasTouchedWithinTheSettleTimeHasNotArrived() throws IOException {
        ExportsProperties settling = ArrivalForms.settling(60);
        Path file = put("arrears_20261030.csv");
        Instant touched = Files.getLastModifiedTime(file).toInstant();
        assertThat(scan(settling, touched.plusSeconds(59)).waiting())
                .extracting(Waiting::toString)
                .containsExactly("arrears_20261030.csv: it changed less than 60 s ago (settle-seconds)");
        assertThat(scan(settling, touched.plus(1, ChronoUnit.HOURS)).files()).hasSize(1);
    }

    @Test
    void aTimeOfWritingThatCameAlongWithTheFileDoesNotMakeItSettled() throws IOException {
        ExportsProperties settling = ArrivalForms.settling(60);
        Path file = put("arrears_20261030.csv");
        Instant now = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(now.minus(1, ChronoUnit.DAYS)));
        assertThat(scan(settling, now.plusSeconds(1)).waiting()).hasSize(1);
    }

    @Test
    void aControlFileMakesAFileCompleteAtOnce() throws IOException {
        Path file = put("arrears_20261030.csv");
        put("arrears_20261030.csv.chk");
        assertThat(scan(
                                ArrivalForms.settling(60),
                                Files.getLastModifiedTime(file).toInstant())
                        .files())
                .hasSize(1);
    }

    @Test
    void aPeriodIsMissingUntilAllItsPartsAreThere() throws IOException {
        ExportsProperties three = ArrivalForms.arrears("arrears_{period}_{part}.csv", null, 3);
        put("arrears_20261030_a.csv");
        put("arrears_20261030_b.csv");
        Drop two = Drop.scan(dir, three, new Arrival(Instant.MAX, loaded(List.of(), List.of("a", "b", "城东"))));
        assertThat(two.files()).isEmpty();
        assertThat(two.periods(ExportKind.ARREARS)).isEmpty();
        assertThat(two.announced(ExportKind.ARREARS)).containsExactly(DAY);
        assertThat(two.notArrived(DAY))
                .isEqualTo(
                        ". Not complete: arrears_20261030_a.csv: 2 of 3 parts of arrears 2026-10-30 are there (a, b);"
                                + " the period before also had 城东; arrears_20261030_b.csv: 2 of 3 parts of arrears 2026-10-30"
                                + " are there (a, b); the period before also had 城东");
        put("arrears_20261030_城东.csv");
        assertThat(scan(three).files()).hasSize(3);
    }

    @Test
    void partsThatWereLoadedBeforeCount() throws IOException {
        ExportsProperties three = ArrivalForms.arrears("arrears_{period}_{part}.csv", null, 3);
        put("arrears_20261030_b.csv");
        Arrival arrival = new Arrival(Instant.MAX, loaded(List.of("a", "b", "c"), List.of()));
        assertThat(Drop.scan(dir, three, arrival).files()).hasSize(1);
    }

    @Test
    void onePartThatIsNotCompleteHoldsTheOthers() throws IOException {
        ExportsProperties required = ArrivalForms.control(ControlForm.CHK, true);
        put("arrears_20261030_a.csv");
        put("arrears_20261030_a.csv.chk");
        put("arrears_20261030_b.csv");
        assertThat(scan(required).waiting())
                .extracting(Waiting::why)
                .containsExactly(
                        "other parts of its period are not complete",
                        "its control file arrears_20261030_b.csv.chk is not there");
    }

    @Test
    void theHighestResendNumberReplacesTheLowerOnes() throws IOException {
        ExportsProperties resends = ArrivalForms.arrears("arrears_{period}[_{part}][.R{resend}].csv", null, null);
        put("arrears_20261030.csv");
        put("arrears_20261030.R9.csv");
        put("arrears_20261030.R10.csv");
        put("arrears_20261030_a.R1.csv");
        Drop drop = scan(resends);
        assertThat(drop.of(ExportKind.ARREARS, DAY))
                .extracting(file -> file.part() + " " + file.resend())
                .containsExactly(" 10", "a 1");
        assertThat(drop.ignored())
                .extracting(Ignored::toString)
                .containsExactly(
                        "arrears_20261030.R9.csv (sent again as arrears_20261030.R10.csv)",
                        "arrears_20261030.csv (sent again as arrears_20261030.R10.csv)");
    }

    @Test
    void aZipIsAnExportWhereAGzipIs() throws IOException {
        put("arrears_20261030.csv.zip");
        assertThat(scan(ExportsProperties.canonical()).files()).hasSize(1);
    }

    private static LoadedParts loaded(List<String> now, List<String> before) {
        return new LoadedParts() {
            @Override
            public List<String> of(ExportKind kind, LocalDate period) {
                return now;
            }

            @Override
            public List<String> before(ExportKind kind, LocalDate period) {
                return before;
            }
        };
    }

    private Drop scan(ExportsProperties properties) {
        return Drop.scan(dir, properties);
    }

    private Drop scan(ExportsProperties properties, Instant now) {
        return Drop.scan(dir, properties, new Arrival(now, LoadedParts.NONE));
    }

    private Path put(String name) throws IOException {
        return put(name, "");
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }
}
