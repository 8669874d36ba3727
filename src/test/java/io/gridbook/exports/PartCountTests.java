package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartCountTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    private final Form form;

    PartCountTests(@TempDir Path jobs) {
        form = TestExports.with(jobs, ExportKind.ARREARS, """
                        arrears: {forms: [{file: "arrears_{period}_{part}.csv", parts: 2}]}
                        """)
                .forms(ExportKind.ARREARS)
                .get(0);
    }

    @Test
    void aPartIsMissing() {
        assertThat(missing(file("a", false))).isEqualTo("1 of 2 parts of arrears 2026-10-30 are there (a)");
    }

    @Test
    void allAreThere() {
        assertThat(missing(file("a", false), file("b", false))).isNull();
    }

    @Test
    void rejectsThatComeBackAreNoPart() {
        assertThat(missing(file("a", false), file("b", true)))
                .isEqualTo("1 of 2 parts of arrears 2026-10-30 are there (a)");
    }

    private static @Nullable String missing(DropFile... files) {
        return new PartCount(LoadedParts.NONE).missing(List.of(files));
    }

    private DropFile file(String part, boolean correction) {
        Path path = Path.of("arrears_20261030_" + part + ".csv");
        return new DropFile(path, ExportKind.ARREARS, DAY, part, 0, form, null, correction);
    }
}
