package io.gridbook;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.exports.Check;
import io.gridbook.exports.Column;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.FieldType;
import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.DataFiles;
import io.gridbook.publish.Edition;
import io.gridbook.publish.MonthData;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.publish.SetKind;
import io.gridbook.publish.Staging;
import io.gridbook.settings.JobsFolder;
import io.gridbook.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages under src/docs and both READMEs say what the program does. */
class DocsTests {
    private static final Path DOCS = Path.of("src/docs");
    private static final Page README = Page.read(Path.of("README.md"));
    private static final Page CHINESE = Page.read(Path.of("README.zh-CN.md"));
    private static final Page OUTPUTS = Page.read(DOCS.resolve("outputs.md"));
    private static final Page RULES = Page.read(DOCS.resolve("rules.md"));
    private static final Page EXPORTS = Page.read(DOCS.resolve("exports.md"));

    @ParameterizedTest
    @EnumSource
    void theColumnsOfAnExportAreThoseThatAreRead(ExportKind kind) {
        assertThat(EXPORTS.section(kind.id()).firstCells())
                .containsExactlyElementsOf(
                        kind.columns().stream().map(Column::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theLengthsOfColumnsAreThoseThatHold(ExportKind kind) {
        List<String> shown = EXPORTS.section(kind.id()).rows().stream()
                .filter(row -> row.get(2).matches("(identifier|text)( \\d+)?"))
                .map(row -> row.get(0) + " " + row.get(2))
                .toList();
        assertThat(shown)
                .containsExactlyElementsOf(kind.columns().stream()
                        .filter(column -> column.type() == FieldType.ID || column.type() == FieldType.TEXT)
                        .map(DocsTests::length)
                        .toList());
    }

    private static String length(Column column) {
        boolean text = column.type() == FieldType.TEXT;
        boolean usual = column.length() == (text ? 1000 : 64);
        return column.name() + (text ? " text" : " identifier") + (usual ? "" : " " + column.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments.csv", "alerts.csv"})
    void theColumnsOfADataFileAreThoseThatAreWritten(String file, @TempDir Path folder) throws IOException {
        DataFiles files = new DataFiles(TestDatabase.create().dsl(), (rule, stage, figures) -> "");
        YearMonth month = YearMonth.of(2026, 9);
        Edition edition = new Edition(SetKind.DAILY, LocalDate.of(2026, 10, 30), month, true, 1, "", List.of());
        files.segments(edition, new Staging(folder, 1));
        files.alerts(edition, new Staging(folder, 1));
        String heading =
                Files.readAllLines(folder.resolve("data").resolve(file)).get(0);
        assertThat(OUTPUTS.section("data/" + file).firstCells()).containsExactly(heading.split(",", -1));
    }

    @Test
    void theColumnsOfAMonthsDataFilesAreThoseThatAreWritten(@TempDir Path folder) throws IOException {
        LocalDate month = LocalDate.of(2026, 9, 1);
        Staging staging = new Staging(folder, 1);
        new MonthData(TestDatabase.create().dsl(), new ReportsFolder(folder)).write(month, staging);
        for (Path file : MonthData.of(month, staging)) {
            assertThat(OUTPUTS.section("data/" + file.getFileName()).firstCells())
                    .as("%s", file)
                    .containsExactly(Files.readAllLines(file).get(0).split(",", -1));
        }
    }

    @Test
    void everyExitCodeIsExplained() {
        Set<String> codes = new TreeSet<>(Set.of("1", "130", "143"));
        for (ExitCode code : ExitCode.values()) {
            codes.add(String.valueOf(code.value()));
        }
        assertThat(Set.copyOf(README.section("Run it every night").firstCells()))
                .isEqualTo(codes);
        assertThat(Set.copyOf(CHINESE.section("每晚运行").firstCells())).isEqualTo(codes);
    }

    @Test
    void everyCheckIsExplained() {
        assertThat(EXPORTS.section("Checks").rows())
                .extracting(row -> row.get(0) + " " + row.get(2))
                .containsExactlyElementsOf(Arrays.stream(Check.values())
                        .map(check -> check.id() + " " + (check.acceptable() ? "yes" : "–"))
                        .toList());
    }

    @Test
    void everyRuleIsExplained() {
        Set<String> rules = Words.of(Locale.ENGLISH).keys().stream()
                .filter(key -> key.startsWith("rule."))
                .map(key -> key.substring("rule.".length()))
                .collect(toSet());
        assertThat(RULES.titles().stream().filter(title -> title.matches("[A-Z_]+")))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void everySettingOfTheRulesIsNamedWithTheValueThatIsShipped() {
        Map<String, String> shipped =
                JobsFolder.read(Path.of("jobs"), List.of()).effective();
        assertThat(RULES.section("Settings").rows())
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo(shipped.get("rules.yml:" + row.get(0))));
        assertThat(RULES.section("Settings").firstCells())
                .containsExactlyInAnyOrderElementsOf(shipped.keySet().stream()
                        .filter(key -> key.startsWith("rules.yml:"))
                        .map(key -> key.substring("rules.yml:".length()))
                        .toList());
    }

    @Test
    void commandsAndOptionsThatAreNamedExist() {
        Set<String> options = new TreeSet<>();
        for (String command : HelpText.COMMANDS) {
            options.addAll(HelpText.of(command).options());
        }
        for (Page page : pages()) {
            page.commandLines().forEach(line -> {
                assertThat(HelpText.COMMANDS).as(line).contains(HelpText.command(line));
                assertThat(HelpText.of(HelpText.command(line)).options())
                        .as(line)
                        .containsAll(HelpText.options(line));
            });
            assertThat(page.namedOptions()).as("%s", page.path()).isSubsetOf(options);
        }
    }

    @Test
    void whatALinkLeadsToIsThere() {
        for (Page page : pages()) {
            assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
        }
    }

    @Test
    void javaSettingsAndMessagesAreQuotedAsTheyAre() {
        for (String block : README.blocks("java")) {
            assertThat(Page.read(Path.of("src/main/java/io/gridbook/alert/rules/PackageExpiredRule.java"))
                            .text())
                    .contains(block);
        }
        String rules = Page.read(Path.of("jobs/rules.yml")).text();
        assertThat(README.blocks("yaml")).allSatisfy(block -> assertThat(rules).contains(block));
        String messages =
                Page.read(Path.of("src/main/resources/messages/en.properties")).text();
        assertThat(README.blocks("properties"))
                .flatMap(block -> block.lines().toList())
                .allSatisfy(line -> assertThat(messages).contains(line + "\n"));
    }

    @Test
    void bothReadmesShowTheSameCommandsAndCode() {
        for (String language : List.of("sh", "java", "yaml", "properties")) {
            assertThat(CHINESE.blocks(language)).as(language).isEqualTo(README.blocks(language));
        }
    }

    private static List<Page> pages() {
        try (var files = Files.list(DOCS)) {
            List<Page> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .collect(toCollection(ArrayList::new));
            pages.add(README);
            pages.add(CHINESE);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
