package io.gridbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Cycle;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.TestExports;
import io.gridbook.ingest.NaughtyRows.NaughtyRow;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings that break programs, in every text column of every export, from the file to the raw table and back. */
class NaughtyInputTests {
    /** Longer ones refuse their file. */
    private static final int LONGEST = 65_536;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void everyRowIsLoadedAsWrittenOrRejectedWithAReason(String name) throws IOException {
        Charset charset = Charset.forName(name);
        List<String> strings = NaughtyStrings.all().stream()
                .filter(each -> each.length() <= LONGEST && NaughtyStrings.encodable(each, charset))
                .toList();
        assertThat(strings).hasSizeGreaterThan(700);
        Map<ExportKind, NaughtyRows> written = new EnumMap<>(ExportKind.class);
        for (ExportKind kind : ExportKind.values()) {
            NaughtyRows rows = new NaughtyRows(kind, strings);
            written.put(kind, rows);
            Files.write(folder.resolve(fileName(kind)), rows.text().getBytes(charset));
        }
        Arrivals arrivals = new Arrivals(folder, BigDecimal.ONE);
        List<String> schema = schema(arrivals);

        List<LoadedFile> loaded = arrivals.load();

        assertThat(loaded).hasSize(ExportKind.values().length);
        for (ExportKind kind : ExportKind.values()) {
            LoadedFile file = loaded.stream()
                    .filter(each -> each.name().equals(fileName(kind)))
                    .findFirst()
                    .orElseThrow();
            require(kind, written.getOrDefault(kind, new NaughtyRows(kind, List.of())), file, arrivals);
        }
        assertThat(schema(arrivals)).isEqualTo(schema);
    }

    private void require(ExportKind kind, NaughtyRows written, LoadedFile file, Arrivals arrivals) {
        ReasonsByLine reasons = new ReasonsByLine();
        DropFile dropped = Drop.scan(folder, TestExports.rejecting(BigDecimal.ONE)).files().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        new RowReader(Acceptance.NONE).read(dropped, new FileJudge(Acceptance.NONE).judge(dropped), reasons);
        Map<Long, Map<String, Object>> stored = stored(kind, arrivals);
        for (NaughtyRow row : written.rows) {
            String reason = reasons.of(row.line());
            if (reason == null) {
                assertThat(stored).as("%s line %d", kind, row.line()).containsKey(row.line());
                assertThat(stored.getOrDefault(row.line(), Map.of()).get(row.column()))
                        .as("%s line %d column %s", kind, row.line(), row.column())
                        .isEqualTo(row.expected());
            } else {
                assertThat(reason).isNotBlank().doesNotContain("Exception");
                assertThat(stored)
                        .as("%s line %d, %s", kind, row.line(), reason)
                        .doesNotContainKey(row.line());
            }
        }
        assertThat(file.read()).isEqualTo(written.rows.size());
        assertThat(file.loaded()).isEqualTo(stored.size()).isGreaterThan(file.read() / 4);
        assertThat(file.rejected()).isEqualTo(reasons.size());
        assertThat(file.duplicate()).isZero();
    }

    @Test
    void aFileOfAnotherProgramIsRefusedWhateverExportItsNameSays() throws IOException {
        for (Path other : NaughtyStrings.files()) {
            for (ExportKind kind : ExportKind.values()) {
                Files.write(folder.resolve(fileName(kind)), Files.readAllBytes(other));
            }
            for (DropFile file : Drop.scan(folder).files()) {
                assertThatExceptionOfType(StopException.class)
                        .as("%s as %s", other, file.name())
                        .isThrownBy(() -> new RowReader(Acceptance.NONE)
                                .read(file, new FileJudge(Acceptance.NONE).judge(file), new ReasonsByLine()))
                        .satisfies(stop -> assertThat(stop.code()).isEqualTo(ExitCode.INPUT_REFUSED))
                        .withMessageMatching("(?s)" + file.name() + ": (heading|quoting|field-size): .+");
            }
        }
    }

    @Test
    void aStringThatIsTooLongRefusesItsFile() throws IOException {
        String longest = NaughtyStrings.all().stream()
                .filter(each -> each.length() > LONGEST)
                .findFirst()
                .orElseThrow();
        Files.writeString(
                folder.resolve(fileName(ExportKind.GRIDS)),
                new NaughtyRows(ExportKind.GRIDS, List.of("G1", longest)).text());
        Arrivals arrivals = new Arrivals(folder, BigDecimal.ONE);

        assertThatExceptionOfType(StopException.class)
                .isThrownBy(arrivals::load)
                .withMessageContaining("field-size: field 1 of the record that begins on line 3");
        assertThat(stored(ExportKind.GRIDS, arrivals)).isEmpty();
    }

    private static Map<Long, Map<String, Object>> stored(ExportKind kind, Arrivals arrivals) {
        return arrivals.dsl
                .selectFrom(RawTables.of(kind))
                .fetchMap(row -> Long.valueOf(row.get("line", Integer.class)), row -> row.intoMap());
    }

    /** Tables and columns, without partitions. */
    private static List<String> schema(Arrivals arrivals) {
        return arrivals.dsl
                .fetch("SELECT c.relname || ' ' || a.attname || ' ' || a.atttypid::regtype FROM pg_class c"
                        + " JOIN pg_attribute a ON a.attrelid = c.oid WHERE NOT c.relispartition AND c.relkind IN"
                        + " ('r', 'p', 'v', 'S') AND c.relnamespace = 'gridbook'::regnamespace ORDER BY 1")
                .into(String.class);
    }

    private static String fileName(ExportKind kind) {
        return kind.id() + (kind.cycle() == Cycle.DAILY ? "_20261030.csv" : "_202610.csv");
    }
}
