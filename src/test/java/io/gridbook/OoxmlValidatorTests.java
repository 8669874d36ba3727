package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks keep to the schema of Office Open XML, as Microsoft's own validator reads it. */
class OoxmlValidatorTests {
    private static final Path VALIDATOR = Path.of("src/test/npm/node_modules/.bin/ooxml-validator");

    @Test
    void everyWorkbookKeepsToTheSchema(@TempDir Path folder) throws IOException, InterruptedException {
        Tool validator = Tool.at(VALIDATOR, "npm install --prefix src/test/npm --ignore-scripts --no-save");
        for (List<Path> books : SampleBooks.publish(folder).values()) {
            for (Path book : books) {
                Tool.Run run = validator.run(List.of(book.toString()));
                assertThat(run.exit()).as("%s: %s", book, run.output()).isZero();
            }
        }
    }
}
