package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridbook.settings.WrittenJobs.Range;
import io.gridbook.settings.WrittenJobs.SpendDrop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsFolderTests {
    private final WrittenJobs jobs;

    JobsFolderTests(@TempDir Path folder) {
        jobs = new WrittenJobs(folder);
    }

    @Test
    void aMissingFileIsNamed() {
        jobs.refused(
                () -> jobs.read().bind("rules.yml", "", Range.class),
                "rules.yml: is missing; take it from the distribution");
    }

    @Test
    void keysThatNobodyBoundAreRefusedWithWhatTheyCouldHaveMeant() throws IOException {
        jobs.write("rules.yml", """
                rules:
                  spend-drop: {enabled: true, percent: 30, weight: {}}
                  spend-sruge: {enabled: true, percent: 30, weight: {}}
                left-over: 1
                """);
        JobsFolder settings = jobs.read();
        settings.bind("rules.yml", "rules.spend-drop", SpendDrop.class);
        settings.expect("rules.yml", "rules.spend-surge", SpendDrop.class);

        jobs.refused(settings::refuseUnboundKeys, """
                rules.yml:1: rules.spend-surge is missing; write it here
                rules.yml:3: rules.spend-sruge is not a setting; did you mean spend-surge?
                rules.yml:4: left-over is not a setting; known here: rules""");
    }

    @Test
    void expectedPartsAreThereOnceAllWereFoundRight() throws IOException {
        jobs.write("rules.yml", "range: {from: 1, to: 3}\nbad: {from: 3, to: x}\n");
        JobsFolder settings = jobs.read();
        Setting<Range> range = settings.expect("rules.yml", "range", Range.class);
        Setting<Range> bad = settings.expect("rules.yml", "bad", Range.class);

        assertThat(range.get()).isEqualTo(new Range(1, 3));
        assertThatIllegalStateException().isThrownBy(bad::get);
        jobs.refused(settings::refuseUnboundKeys, "rules.yml:2: bad.to must be a whole number, but is \"x\"");
    }

    @Test
    void theHashSeesValuesAndNotTheirOrderCommentsOrStyle() throws IOException {
        jobs.write("rules.yml", "rules:\n  a: 1\n  b: [x, y]\n");
        String hash = jobs.read().hash();
        jobs.write("rules.yml", "# other\nrules: {b: ['x', \"y\"], a: 1}\n");
        assertThat(jobs.read().hash()).isEqualTo(hash).hasSize(64);
        assertThat(JobsFolder.read(jobs.folder(), List.of("rules.a=2")).hash()).isNotEqualTo(hash);
        jobs.write("rules.yml", "rules: {b: [y, x], a: 1}\n");
        assertThat(jobs.read().hash()).isNotEqualTo(hash);
    }

    @Test
    void theSettingsInForceAreListedByPath() throws IOException {
        jobs.write("rules.yml", "rules:\n  a: 1\n  b: [x, y]\n");

        assertThat(JobsFolder.read(jobs.folder(), List.of("rules.a=2")).effective())
                .containsOnly(
                        Map.entry("rules.yml:rules.a", "2"),
                        Map.entry("rules.yml:rules.b[0]", "x"),
                        Map.entry("rules.yml:rules.b[1]", "y"));
    }
}
