package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.settings.WrittenJobs.Range;
import io.gridbook.settings.WrittenJobs.SpendDrop;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordBinderTests {
    enum Basis {
        CUSTOMER,
        HIGHEST_SERVICE
    }

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

    private final WrittenJobs jobs;

    RecordBinderTests(@TempDir Path folder) {
        jobs = new WrittenJobs(folder);
    }

    @Test
    void everyTypeIsBoundByItsKebabName() throws IOException {
        jobs.write("rules.yml", """
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

        assertThat(jobs.read().bind("rules.yml", "", Everything.class))
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
        jobs.write("rules.yml", """
                rules:
                  spend-drop: {enabled: true, percent: 30, weight: {}}
                """);

        assertThat(jobs.read()
                        .bind("rules.yml", "rules.spend-drop", SpendDrop.class)
                        .percent())
                .isEqualTo(30);
    }

    @Test
    void allFaultsOfAPartAreToldAtOnceWithTheirLines() throws IOException {
        jobs.write("rules.yml", """
                # comment
                rules:
                  spend-drop:
                    enabled: yes
                    percnt: 30
                    weight: {a: many}
                """);

        jobs.refused(() -> jobs.read().bind("rules.yml", "rules.spend-drop", SpendDrop.class), """
                rules.yml:3: rules.spend-drop.percent is missing; write it here
                rules.yml:4: rules.spend-drop.enabled must be true or false, but is "yes"
                rules.yml:5: rules.spend-drop.percnt is not a setting; did you mean percent?
                rules.yml:6: rules.spend-drop.weight.a must be a whole number, but is "many\"""");
    }

    @Test
    void rangesHoldAtTheirEndsAndNotBeyond() throws IOException {
        jobs.write("rules.yml", """
                low: {enabled: true, percent: 0, weight: {}}
                high: {enabled: true, percent: 100, weight: {}}
                below: {enabled: true, percent: -1, weight: {}}
                above: {enabled: true, percent: 101, weight: {}}
                """);
        JobsFolder settings = jobs.read();

        assertThat(settings.bind("rules.yml", "low", SpendDrop.class).percent()).isZero();
        assertThat(settings.bind("rules.yml", "high", SpendDrop.class).percent())
                .isEqualTo(100);
        jobs.refused(
                () -> settings.bind("rules.yml", "below", SpendDrop.class),
                "rules.yml:3: below.percent must be at least 0, but is \"-1\"");
        jobs.refused(
                () -> settings.bind("rules.yml", "above", SpendDrop.class),
                "rules.yml:4: above.percent must be at most 100, but is \"101\"");
    }

    @Test
    void theConstructorOfARecordMayRefuse() throws IOException {
        jobs.write("rules.yml", "range:\n  from: 5\n  to: 3\n");

        jobs.refused(
                () -> jobs.read().bind("rules.yml", "range", Range.class), "rules.yml:1: range: from 5 is after to 3");
    }

    @Test
    void aKeyWithoutAValueIsNamed() throws IOException {
        jobs.write("rules.yml", "from: 5\nto:\n");

        jobs.refused(() -> jobs.read().bind("rules.yml", "", Range.class), "rules.yml:2: to has no value; write one");
    }
}
