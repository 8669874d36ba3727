package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTests {
    private final WrittenJobs jobs;

    YamlReaderTests(@TempDir Path folder) {
        jobs = new WrittenJobs(folder);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        jobs.write("rules.yml", "from: 5\nto: 6\nfrom: 7\n");

        jobs.refused(
                jobs::read,
                "rules.yml:3: from stands here twice, first in " + jobs.folder() + "/rules.yml:1; keep one");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() throws IOException {
        jobs.write("rules.yml", "from: 5\n to: 6\n");
        jobs.write("worklist.yml", "capacity: [30\n");

        assertThatThrownBy(jobs::read)
                .isInstanceOf(StopException.class)
                .hasMessageContaining(jobs.folder() + "/rules.yml:2: is not YAML")
                .hasMessageContaining(jobs.folder() + "/worklist.yml:2: is not YAML");
    }

    @Test
    void anchorsAreRefusedAlsoWhereTheyHoldThemselves() throws IOException {
        jobs.write("rules.yml", "rules: &a\n  self: *a\n");

        jobs.refused(jobs::read, "rules.yml:1: has the anchor &a; write the value out at each place");
    }

    @Test
    void otherEndingsAndOtherCharsetsAreRefused() throws IOException {
        jobs.write("rules.yaml", "from: 5\n");
        Files.write(jobs.folder().resolve("worklist.yml"), new byte[] {'a', ':', ' ', (byte) 0xd6, (byte) 0xd0});

        assertThatThrownBy(jobs::read)
                .hasMessageContaining("rules.yaml: is not read; settings files end in .yml, rename it")
                .hasMessageContaining("worklist.yml: is not UTF-8");
    }
}
