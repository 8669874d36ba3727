package io.gridbook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's own load, on a drop small enough for every build: it must not break unnoticed. */
class OurLoadTests {
    @Test
    void itLoadsWhatANightLoads(@TempDir Path folder) throws Exception {
        SampleDrop.write(SampleOptions.of(300, 1), folder.resolve("drop"));
        try (OurLoad load = new OurLoad(TestDatabase.create().dsl(), folder.resolve("rejects"))) {
            List<DropFile> files = Drop.scan(folder.resolve("drop")).files();
            long rows = load.load(files, 2);
            assertThat(rows).isGreaterThan(300 * 13L);
            load.forget();
            assertThat(load.load(files, 1)).isEqualTo(rows);
        }
    }

    @Test
    void aCopyInGb18030LoadsTheSameRows(@TempDir Path folder) throws Exception {
        SampleDrop.write(SampleOptions.of(300, 1).months(1), folder.resolve("drop"));
        try (OurLoad load = new OurLoad(TestDatabase.create().dsl(), folder.resolve("rejects"))) {
            CharsetRates rates = new CharsetPeer(load, folder.resolve("gb18030"))
                    .compare(Drop.scan(folder.resolve("drop")).files(), 1);
            assertThat(rates.file()).startsWith("customers_");
            assertThat(rates.rows()).isEqualTo(300);
            assertThat(rates.ratio()).isPositive();
        }
    }
}
