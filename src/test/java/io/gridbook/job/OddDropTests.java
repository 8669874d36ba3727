package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.job.FaultyDrop.BILLS;
import static io.gridbook.job.FaultyDrop.EXEMPTIONS;
import static io.gridbook.job.FaultyDrop.SERVICES;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import io.gridbook.outcome.ExitCode;
import io.gridbook.workbook.WorkbookText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What looks odd in a drop and is none the worse for it: runs load it, and say so where somebody should know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddDropTests {
    private static final String CUSTOMERS = "customers_20261029.csv";
    private static final String ALL_ARREARS = "59=59+0+0";

    private final FaultyDrop faulty;

    OddDropTests(@TempDir Path root) {
        faulty = FaultyDrop.in(root);
    }

    @AfterAll
    void close() {
        faulty.close();
    }

    @Test
    void aHeadingAloneThatItsControlFileAnnouncesIsAnEmptyExport() {
        SampleDrop drop = faulty.whole();
        drop.edit(EXEMPTIONS, text -> text.lines().findFirst().orElseThrow() + "\n")
                .put(EXEMPTIONS + ".chk", "rows=0\n");
        faulty.takes(EXEMPTIONS, "0=0+0+0");
        assertThat(Told.by(faulty.reports)).contains(EXEMPTIONS + ": it has a heading and no rows");
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        faulty.whole().edit(ARREARS, text -> text.replaceFirst("\n", "\r").replaceFirst("\n", "\r\n"));
        faulty.takes(ARREARS, ALL_ARREARS);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        faulty.whole().edit(ARREARS, text -> "\uFEFF" + text);
        faulty.takes(ARREARS, ALL_ARREARS);
    }

    @Test
    void fullWidthDigitsAndSpaceMakeNoOtherAccount() {
        faulty.whole().edit(ARREARS, text -> text.replace("\nK0", "\n\u3000Ｋ０"));
        faulty.takes(ARREARS, ALL_ARREARS);
        assertThat(faulty.program.dsl().fetchValue("SELECT count(*) FROM raw_arrears WHERE account_id LIKE 'K0%'"))
                .isEqualTo(59L);
    }

    @Test
    void aControlFileMayHaveAByteOrderMarkAndTheEndsOfLinesOfWindows() {
        faulty.whole().put(ARREARS + ".chk", "\uFEFFrows = 59\r\n");
        faulty.takes(ARREARS, ALL_ARREARS);
    }

    @Test
    void theHashOfACompressedFileIsThatOfTheFileAsItLiesThere() throws IOException {
        SampleDrop drop = faulty.whole();
        String packed = ARREARS + ".gz";
        drop.swap(ARREARS, packed, Packed.gzip(drop.bytes(ARREARS)));
        String hash = Sha256.of(drop.path().resolve(packed)).toUpperCase(Locale.ROOT);
        drop.put(packed + ".chk", "rows=59\nsha256=" + hash + "\n");
        faulty.takes(packed, ALL_ARREARS);
    }

    @Test
    void aRowTwiceCountsOnce() {
        faulty.whole()
                .edit(ARREARS, text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n");
        faulty.takes(ARREARS, "60=59+0+1");
    }

    @Test
    void columnsInAnotherOrderAndOneMoreAreReadByTheirNames() {
        faulty.whole().edit(ARREARS, text -> text.replaceAll("(?m)^([^,\n]*),([^,\n]*),(.*)$", "$2,x,$1,$3"));
        faulty.takes(ARREARS, ALL_ARREARS);
        assertThat(Told.by(faulty.reports)).contains(ARREARS + ": columns that are not known and not read: x");
    }

    @Test
    void aWordThatADefaultStandsForIsCounted() {
        faulty.whole().line(SERVICES, 2, row -> row.replaceFirst(",4G,", ",物联网,"));
        faulty.takes(SERVICES, "1008=1008+0+0");
        assertThat(Told.by(faulty.reports)).contains(SERVICES + ": product: 1 unknown values count as OTHER");
    }

    @Test
    void charactersThatWereLostBeforeAreToldOf() {
        faulty.whole().line(EXEMPTIONS, 2, row -> row + "\uFFFD\uE000");
        faulty.takes(EXEMPTIONS, "18=18+0+0");
        assertThat(Told.by(faulty.reports))
                .contains(EXEMPTIONS + ": 2 characters are U+FFFD or of private use: lost or unknown where the file was"
                        + " made");
    }

    @Test
    void rareNamesAndCharactersThatEndInADelimiterArriveWholeAndReachTheWorkbooks() throws IOException {
        String name = "𠮷㐀乗倈";
        SampleDrop drop = faulty.whole();
        String customers = drop.text(CUSTOMERS)
                .replaceAll("(?m)^(C\\d+,[^,]*,[^,]*),[^,]*丽[^,]*,", "$1," + name + ",")
                .replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1$2$3")
                .replace(',', '|');
        drop.swap(CUSTOMERS, "KH_20261029.txt", customers.getBytes(Charset.forName("GB18030")));
        faulty.takes("KH_20261029.txt", "599=599+0+0");
        assertThat(faulty.program.dsl().fetchCount(RAW_CUSTOMERS, RAW_CUSTOMERS.NAME.eq(name)))
                .isGreaterThan(10);
        assertThat(faulty.program.night(FaultyDrop.DAY).code()).isEqualTo(ExitCode.DONE);
        assertThat(workbooks())
                .anySatisfy(book -> assertThat(WorkbookText.of(book)).contains(name));
    }

    private List<Path> workbooks() throws IOException {
        Path set = faulty.reports.resolve("daily").resolve(FaultyDrop.DAY).toRealPath();
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
    }

    @Test
    void whatIsOfAnotherPeriodWaitsForItsNight() {
        SampleDrop drop = faulty.whole();
        drop.put("bills_202610.csv", drop.text(BILLS).replace("202609,", "202610,"))
                .put("arrears_20261030.csv", drop.text(ARREARS));
        faulty.takes(ARREARS, ALL_ARREARS);
        assertThat(faulty.program
                        .dsl()
                        .fetchExists(
                                EXPORT_FILE,
                                EXPORT_FILE.PERIOD.in(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-30"))))
                .isFalse();
    }

    @Test
    @Timeout(60)
    void whatIsNoExportIsNamedAndNeverOpened() throws IOException, InterruptedException {
        SampleDrop drop = faulty.whole();
        Path folder = drop.path();
        Files.createSymbolicLink(folder.resolve("charges_20261029_a.csv"), Path.of("/etc/passwd"));
        Files.createDirectory(folder.resolve("charges_20261029_b.csv"));
        Path pipe = folder.resolve("charges_20261029_c.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (String name : List.of(
                "客户 20261029.csv", "x\ny.csv", "ARREARS_20261029.CSV", "bills_202609.csv.part", "~$a.xlsx", "..csv")) {
            drop.put(name, "");
        }
        String longest = "字".repeat(80) + ".csv";
        drop.put(longest, "");
        faulty.takes(ARREARS, ALL_ARREARS);
        assertThat(Told.by(faulty.reports))
                .contains(
                        "charges_20261029_a.csv: a link, which is not followed",
                        "charges_20261029_b.csv: a folder",
                        "charges_20261029_c.csv: not a regular file",
                        "客户 20261029.csv: no export by its name",
                        longest + ": no export by its name",
                        "x<U+000A>y.csv: no export by its name",
                        "ARREARS_20261029.CSV: no export by its name",
                        "bills_202609.csv.part: the name of a file that is being transferred or edited",
                        "~$a.xlsx: the name of a file that is being transferred or edited",
                        "..csv: the name of a file that is being transferred or edited");
    }
}
