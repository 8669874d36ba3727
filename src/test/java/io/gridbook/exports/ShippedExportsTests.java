package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedExportsTests {
    private static final ExportsProperties SHIPPED =
            JobsFolder.read(Path.of("jobs"), List.of()).bind("exports.yml", "", ExportsProperties.class);
    private static final ExportsProperties CANONICAL = ExportsProperties.canonical();

    @Test
    void theLimitsThatShipAreThoseOfTheProgram() {
        assertThat(SHIPPED.limits()).isEqualTo(CANONICAL.limits());
    }

    @ParameterizedTest
    @EnumSource
    void theFirstFormOfAnExportIsTheCanonicalOneWithMoreWords(ExportKind kind) {
        Form shipped = SHIPPED.forms(kind).get(0);
        Form canonical = CANONICAL.forms(kind).get(0);
        assertThat(shipped)
                .usingRecursiveComparison()
                .ignoringFields("mapping.aliases", "mapping.values")
                .isEqualTo(canonical);
        canonical
                .mapping()
                .values()
                .forEach(
                        (column, words) -> assertThat(shipped.mapping().values().getOrDefault(column, Map.of()))
                                .containsAllEntriesOf(words));
    }
}
