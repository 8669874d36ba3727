package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsFolderTests {
    enum Basis {
        CUSTOMER,
        HIGHEST_SERVICE
    }

    record SpendDrop(boolean enabled, @Min(0) @Max(100) int percent, Map<String, Integer> weight) {}

    record Everything(
            String text,
            long fen,
            BigDecimal ratio,
            Basis basis,
            LocalDate day,
            YearMonth month,
            Duration settle,
            @NotEmpty List<@Min(1) Integer> stages,
            SpendDrop inner,
            @Nullable Integer cap) {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " is after to " + to);
            }
        }
    }

    private final Path jobs;

    JobsFolderTests(@TempDir Path jobs) {
        this.jobs = jobs;
    }

    @Test
    void everyTypeIsBoundByItsKebabName() throws IOException {
        write("rules.yml", """
                text: 0012
                fen: 9000000000
                ratio: 0.01
                basis: highest-service
                day: 2026-10-30
                month: 2026-10
                settle: 60s
                stages: [7, 15, 30]
                inner:
                  enabled: true
                  percent: 30
                  weight: {"7": 25, "15": 15}
                """);

        assertThat(read().bind("rules.yml", "", Everything.class))
                .isEqualTo(new Everything(
                        "0012",
                        9_000_000_000L,
                        new BigDecimal("0.01"),
                        Basis.HIGHEST_SERVICE,
                        LocalDate.of(2026, 10, 30),
                        YearMonth.of(2026, 10),
                        Duration.ofSeconds(60),
                        List.of(7, 15, 30),
                        new SpendDrop(true, 30, Map.of("7", 25, "15", 15)),
                        null));
    }

    @Test
    void aPathNamesAPartOfAFile() throws IOException {
        write("rules.yml", """
                rules:
                  spend-drop: {enabled: true, percent: 30, weight: {}}
                """);

        assertThat(read().bind("rules.yml", "rules.spend-drop", SpendDrop.class).percent())
                .isEqualTo(30);
    }

    @Test
    void allFaultsOfAPartAreToldAtOnceWithTheirLines() throws IOException {
        write("rules.yml", """
                # comment
                rules:
                  spend-drop:
                    enabled: yes
                    percnt: 30
                    weight: {a: many}
                """);

        refused(() -> read().bind("rules.yml", "rules.spend-drop", SpendDrop.class), """
                rules.yml:3: rules.spend-drop.percent is missing; write it here
                rules.yml:4: rules.spend-drop.enabled must be true or false, but is "yes"
                rules.yml:5: rules.spend-drop.percnt is not a setting; did you mean percent?
                rules.yml:6: rules.spend-drop.weight.a must be a whole number, but is "many\"""");
    }

    @Test
    void rangesHoldAtTheirEndsAndNotBeyond() throws IOException {
        write("rules.yml", """
                low: {enabled: true, percent: 0, weight: {}}
                high: {enabled: true, percent: 100, weight: {}}
                below: {enabled: true, percent: -1, weight: {}}
                above: {enabled: true, percent: 101, weight: {}}
                """);
        JobsFolder settings = read();

        assertThat(settings.bind("rules.yml", "low", SpendDrop.class).percent()).isZero();
        assertThat(settings.bind("rules.yml", "high", SpendDrop.class).percent())
                .isEqualTo(100);
        refused(
                () -> settings.bind("rules.yml", "below", SpendDrop.class),
                "rules.yml:3: below.percent must be at least 0, but is \"-1\"");
        refused(
                () -> settings.bind("rules.yml", "above", SpendDrop.class),
                "rules.yml:4: above.percent must be at most 100, but is \"101\"");
    }

    @Test
    void theConstructorOfARecordMayRefuse() throws IOException {
        write("rules.yml", "range:\n  from: 5\n  to: 3\n");

        refused(() -> read().bind("rules.yml", "range", Range.class), "rules.yml:1: range: from 5 is after to 3");
    }

    @Test
    void aKeyWithoutAValueIsNamed() throws IOException {
        write("rules.yml", "from: 5\nto:\n");

        refused(() -> read().bind("rules.yml", "", Range.class), "rules.yml:2: to has no value; write one");
    }

    @Test
    void aMissingFileIsNamed() {
        refused(
                () -> read().bind("rules.yml", "", Range.class),
                "rules.yml: is missing; take it from the distribution");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        write("rules.yml", "from: 5\nto: 6\nfrom: 7\n");

        refused(this::read, "rules.yml:3: from stands here twice, first in " + jobs + "/rules.yml:1; keep one");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() throws IOException {
        write("rules.yml", "from: 5\n to: 6\n");
        write("worklist.yml", "capacity: [30\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(StopException.class)
                .hasMessageContaining(jobs + "/rules.yml:2: is not YAML")
                .hasMessageContaining(jobs + "/worklist.yml:2: is not YAML");
    }

    @Test
    void anchorsAreRefusedAlsoWhereTheyHoldThemselves() throws IOException {
        write("rules.yml", "rules: &a\n  self: *a\n");

        refused(this::read, "rules.yml:1: has the anchor &a; write the value out at each place");
    }

    @Test
    void otherEndingsAndOtherCharsetsAreRefused() throws IOException {
        write("rules.yaml", "from: 5\n");
        Files.write(jobs.resolve("worklist.yml"), new byte[] {'a', ':', ' ', (byte) 0xd6, (byte) 0xd0});

        assertThatThrownBy(this::read)
                .hasMessageContaining("rules.yaml: is not read; settings files end in .yml, rename it")
                .hasMessageContaining("worklist.yml: is not UTF-8");
    }

    @Test
    void keysThatNobodyBoundAreRefusedWithWhatTheyCouldHaveMeant() throws IOException {
        write("rules.yml", """
                rules:
                  spend-drop: {enabled: true, percent: 30, weight: {}}
                  spend-sruge: {enabled: true, percent: 30, weight: {}}
                left-over: 1
                """);
        JobsFolder settings = read();
        settings.bind("rules.yml", "rules.spend-drop", SpendDrop.class);
        settings.expect("rules.yml", "rules.spend-surge", SpendDrop.class);

        refused(settings::refuseUnboundKeys, """
                rules.yml:1: rules.spend-surge is missing; write it here
                rules.yml:3: rules.spend-sruge is not a setting; did you mean spend-surge?
                rules.yml:4: left-over is not a setting; known here: rules""");
    }

    @Test
    void expectedPartsAreThereOnceAllWereFoundRight() throws IOException {
        write("rules.yml", "range: {from: 1, to: 3}\nbad: {from: 3, to: x}\n");
        JobsFolder settings = read();
        Setting<Range> range = settings.expect("rules.yml", "range", Range.class);
        Setting<Range> bad = settings.expect("rules.yml", "bad", Range.class);

        assertThat(range.get()).isEqualTo(new Range(1, 3));
        assertThatIllegalStateException().isThrownBy(bad::get);
        refused(settings::refuseUnboundKeys, "rules.yml:2: bad.to must be a whole number, but is \"x\"");
    }

    @Test
    void theHashSeesValuesAndNotTheirOrderCommentsOrStyle() throws IOException {
        write("rules.yml", "rules:\n  a: 1\n  b: [x, y]\n");
        String hash = read().hash();
        write("rules.yml", "# other\nrules: {b: ['x', \"y\"], a: 1}\n");
        assertThat(read().hash()).isEqualTo(hash).hasSize(64);
        assertThat(JobsFolder.read(jobs, List.of("rules.a=2")).hash()).isNotEqualTo(hash);
        write("rules.yml", "rules: {b: [y, x], a: 1}\n");
        assertThat(read().hash()).isNotEqualTo(hash);
    }

    @Test
    void theSettingsInForceAreListedByPath() throws IOException {
        write("rules.yml", "rules:\n  a: 1\n  b: [x, y]\n");

        assertThat(JobsFolder.read(jobs, List.of("rules.a=2")).effective())
                .containsOnly(
                        Map.entry("rules.yml:rules.a", "2"),
                        Map.entry("rules.yml:rules.b[0]", "x"),
                        Map.entry("rules.yml:rules.b[1]", "y"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(jobs.resolve(file), text);
    }

    private JobsFolder read() {
        return JobsFolder.read(jobs, List.of());
    }

    /** @param message its lines, to be found with the folder before them */
    private void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .hasMessage(message.replaceAll("(?m)^", jobs + "/"))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION));
    }
}
