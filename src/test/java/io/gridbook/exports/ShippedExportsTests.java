package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ShippedExportsTests {
    @Test
    void theFileThatShipsSaysWhatTheProgramTakesWithoutIt() throws IOException {
        Map<String, Object> shipped = new Yaml().load(Files.readString(Path.of("jobs/exports.yml")));
        ExportsProperties canonical = ExportsProperties.canonical();
        Map<String, Object> exports = new LinkedHashMap<>();
        canonical.exports().forEach((kind, forms) -> exports.put(kind.id(), List.of(form(forms.get(0)))));
        assertThat(shipped).isEqualTo(Map.of("limits", limits(canonical.limits()), "exports", exports));
    }

    private static Map<String, Object> limits(ExportLimits limits) {
        return Map.of(
                "max-reject-ratio", ratio(limits.maxRejectRatio()),
                "max-rejects", (int) limits.maxRejects(),
                "max-orphan-ratio", ratio(limits.maxOrphanRatio()),
                "max-field-chars", limits.maxFieldChars(),
                "max-record-chars", limits.maxRecordChars());
    }

    private static double ratio(BigDecimal ratio) {
        return ratio.doubleValue();
    }

    private static Map<String, Object> form(FormProperties form) {
        return Map.of(
                "file", form.file(),
                "charset", form.charset(),
                "delimiter", form.delimiter(),
                "header", form.header(),
                "aliases", form.aliases(),
                "values", form.values());
    }
}
