package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.cli.CommandLineProgram;
import io.gridbook.workbook.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that the README begins with: both nights of the sample data, from exports to published sets. */
class EndToEndTests {
    private static final String FIRST = "2026-10-29";
    private static final String SECOND = "2026-10-30";
    private static final Pattern CHECK = Pattern.compile("k[0-9a-f]{32}");
    private static final Path GRIDS = Path.of("sample-data/exports/grids_20261030.csv");

    @TempDir
    private static Path folder = Path.of("");

    private static int exitCode;

    @BeforeAll
    static void bothNights() {
        exitCode = CommandLineProgram.run(
                new String[] {
                    "--home", folder.resolve("home").toString(),
                    "--reports", folder.resolve("reports").toString()
                },
                GridbookApplication.class);
    }

    @Test
    void theCommandEndsWell() {
        assertThat(exitCode).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-29, segments.csv",
        "2026-10-29, alerts.csv",
        "2026-10-30, segments.csv",
        "2026-10-30, alerts.csv"
    })
    void theDataFilesAreTheGoldenOnes(String night, String name) throws IOException {
        Golden.check(
                night + "/" + name, Files.readString(set(night).resolve("data").resolve(name)));
    }

    @ParameterizedTest
    @CsvSource({"G000012, full.txt", "G000023, few.txt"})
    void theWorkbooksAreTheGoldenOnes(String grid, String name) throws IOException {
        Golden.check(SECOND + "/" + name, withoutChecks(WorkbookText.of(workbook(SECOND, grid))));
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void everyGridHasItsWorkbook(String night) throws IOException {
        List<String> grids = Files.readAllLines(GRIDS).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList();

        assertThat(grids)
                .hasSize(6)
                .allSatisfy(grid -> assertThat(workbook(night, grid)).isNotEmptyFile());
        assertThat(files(set(night)).filter(file -> file.endsWith(".xlsx"))).hasSize(6 + 2);
        assertThat(files(set(night)).filter(file -> file.endsWith("/区域汇总.xlsx")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void theManifestNamesEveryOtherFileAsItIs(String night) throws Exception {
        Path set = set(night);
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : json(set.resolve("manifest.json")).get("files")) {
            String path = entry.get("path").asString();
            byte[] bytes = Files.readAllBytes(set.resolve(path));
            assertThat(entry.get("size").asLong()).as(path).isEqualTo(bytes.length);
            assertThat(entry.get("sha256").asString()).as(path).isEqualTo(sha256(bytes));
            entries.add(path);
        }

        assertThat(files(set).filter(file -> !file.equals("manifest.json")))
                .containsExactlyInAnyOrderElementsOf(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void nothingIsRejectedAndNothingIsAnOrphan(String night) throws IOException {
        JsonNode run = json(set(night).resolve("run.json"));

        assertThat(run.get("files"))
                .hasSize(9 + 2 * 13)
                .allSatisfy(file -> assertThat(file.get("rejected").asLong()).isZero());
        assertThat(run.get("orphans"))
                .allSatisfy(line -> assertThat(line.get("rows").asLong()).isZero());
        assertThat(run.get("warnings")).isEmpty();
        assertThat(run.get("missing_exports")).isEmpty();
        assertThat(files(set(night)).filter(file -> file.startsWith("rejects"))).isEmpty();
    }

    @Test
    void theNewestSetIsTheLatest() throws IOException {
        assertThat(folder.resolve("reports/latest").toRealPath())
                .isEqualTo(set(SECOND).toRealPath());
        assertThat(folder.resolve("reports/index.html")).isNotEmptyFile();
    }

    @Test
    void theSecondNightKnowsTheFirst() throws IOException {
        Set<List<String>> first = new HashSet<>();
        alerts(FIRST).forEach(alert -> first.add(key(alert)));

        assertThat(alerts(FIRST))
                .allSatisfy(alert -> assertThat(alert.subList(9, 12)).containsExactly("new", FIRST, "0"));
        assertThat(alerts(SECOND)).extracting(alert -> alert.get(9)).contains("new", "open");
        assertThat(alerts(SECOND))
                .allSatisfy(alert -> assertThat(alert.subList(9, 12))
                        .isEqualTo(
                                first.contains(key(alert))
                                        ? List.of("open", FIRST, "1")
                                        : List.of("new", SECOND, "0")));
    }

    /** Each database has its own secret for the checks of rows. */
    private static String withoutChecks(String text) {
        assertThat(text).containsPattern(CHECK);
        return CHECK.matcher(text).replaceAll("k…");
    }

    /** The columns before the reason, which alone may be quoted. */
    private static List<List<String>> alerts(String night) throws IOException {
        return Files.readAllLines(set(night).resolve("data/alerts.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)).subList(0, 13))
                .toList();
    }

    /** Rule, subject and period key. */
    private static List<String> key(List<String> alert) {
        return List.of(alert.get(0), alert.get(1), alert.get(5));
    }

    private static Path set(String night) {
        return folder.resolve("reports/daily").resolve(night);
    }

    private static Path workbook(String night, String grid) throws IOException {
        List<String> found = files(set(night))
                .filter(file -> file.matches("[^/]+/" + grid + "[^/]*\\.xlsx"))
                .toList();
        assertThat(found).as(grid).hasSize(1);
        return set(night).resolve(found.get(0));
    }

    private static Stream<String> files(Path set) throws IOException {
        Path root = set.toRealPath();
        try (Stream<Path> walk = Files.walk(root)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
