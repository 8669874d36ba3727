package io.gridbook.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.settings.JobsFolder;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.LockedWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analyses of grids whose workbooks have passwords. */
class LockedAnalysesTests {
    private final Path folder;

    LockedAnalysesTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theAnalysisOfAGridOpensWithItsPasswordAloneThoseOfAreaAndCompanyAreForStaff() throws IOException {
        Town town = Town.empty().grid("G2", "A1");
        town.customer("C1").grid("G1").service("S1").bill("2026-10", "50.00");
        town.customer("C2").grid("G2").service("S2").bill("2026-10", "60.00");
        town.night("2026-10-31");
        Month month = town.month("2026-10");
        RevenueSettings settings =
                JobsFolder.read(Path.of("jobs"), List.of()).bind("revenue.yml", "revenue", RevenueSettings.class);
        BookLock lock = BookLock.with(grid -> ("of " + grid).toCharArray(), folder.resolve("tmp"));

        List<Path> books = new MonthBookWriter(town.dsl(), settings, 2)
                .write(
                        new Analysis(month, List.of(), Map.of(), Locale.SIMPLIFIED_CHINESE),
                        folder.resolve("set"),
                        grid -> grid.equals("G1") ? lock : BookLock.open());

        Path locked = books.stream()
                .filter(book -> book.getFileName().toString().startsWith("G1 "))
                .findFirst()
                .orElseThrow();
        assertThat(LockedWorkbook.open(locked, "of G1".toCharArray(), 1 << 20)).isPresent();
        assertThat(LockedWorkbook.open(locked, "of G2".toCharArray(), 1 << 20)).isEmpty();
        assertThat(books).hasSizeGreaterThan(3);
        for (Path book : books) {
            assertThat(LockedWorkbook.is(book)).as(book.toString()).isEqualTo(book.equals(locked));
        }
    }
}
