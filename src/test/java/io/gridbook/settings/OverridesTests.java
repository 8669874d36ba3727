package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTests {
    record Rule(int percent, List<String> kinds, @Nullable Integer cap) {}

    record Worklist(int capacity) {}

    private final Path jobs;

    OverridesTests(@TempDir Path jobs) {
        this.jobs = jobs;
    }

    @BeforeEach
    void files() throws IOException {
        Files.writeString(jobs.resolve("rules.yml"), """
                rules:
                  spend-drop: {percent: 30, kinds: [RENT], cap: }
                """);
        Files.writeString(jobs.resolve("worklist.yml"), "worklist: {capacity: 30}\n");
        Files.writeString(jobs.resolve("exports.yml"), "limits: {max-reject-ratio: 0.01}\n");
    }

    @Test
    void overridesReachTheirFileByThePathAlone() {
        JobsFolder settings =
                read("rules.spend-drop.percent=25", "rules.spend-drop.kinds=[VOICE, DATA]", "worklist.capacity=10");

        assertThat(settings.bind("rules.yml", "rules.spend-drop", Rule.class))
                .isEqualTo(new Rule(25, List.of("VOICE", "DATA"), null));
        assertThat(settings.bind("worklist.yml", "worklist", Worklist.class)).isEqualTo(new Worklist(10));
    }

    @Test
    void anEmptyKeyOfTheFileCanBeGivenAValue() {
        assertThat(read("rules.spend-drop.cap=5")
                        .bind("rules.yml", "rules.spend-drop", Rule.class)
                        .cap())
                .isEqualTo(5);
    }

    @Test
    void unknownKeysAreRefusedWithWhatTheyCouldHaveMeant() {
        assertThatThrownBy(() -> read("rules.spend-dorp.percent=25", "worklist.capacty=1", "nonsense"))
                .isInstanceOf(StopException.class)
                .hasMessage("""
                        --set nonsense: is not key=value; write for example --set rules.spend-drop.percent=25
                        --set rules.spend-dorp.percent=25: rules.spend-dorp.percent stands in none of rules.yml, \
                        worklist.yml, revenue.yml; did you mean rules.spend-drop.percent?
                        --set worklist.capacty=1: worklist.capacty stands in none of rules.yml, worklist.yml, \
                        revenue.yml; did you mean worklist.capacity?""");
    }

    @Test
    void limitsOfExportsStayAsTheFileSays() {
        assertThatThrownBy(() -> read("limits.max-reject-ratio=1"))
                .hasMessage("--set limits.max-reject-ratio=1: cannot be set on the command line; "
                        + "change it in exports.yml");
    }

    @Test
    void aWrongValueIsRefusedAtItsOption() {
        assertThatThrownBy(() -> read("worklist.capacity=ten").bind("worklist.yml", "worklist", Worklist.class))
                .hasMessage("--set worklist.capacity=ten: worklist.capacity must be a whole number, but is \"ten\"");
    }

    @Test
    void aKeyOfTwoFilesIsRefused() throws IOException {
        Files.writeString(jobs.resolve("revenue.yml"), "# none yet\nworklist: {}\n");

        assertThatThrownBy(this::read)
                .hasMessage(jobs + "/revenue.yml:2: worklist stands at " + jobs
                        + "/worklist.yml:1 too; keep it in one file");
    }

    private JobsFolder read(String... overrides) {
        return JobsFolder.read(jobs, List.of(overrides));
    }
}
