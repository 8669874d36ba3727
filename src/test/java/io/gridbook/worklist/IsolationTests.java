package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.worklist.Night.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTests {
    private static final int GRIDS = 60;
    private static final Pattern CANARY = Pattern.compile("CANARY-[0-9]+");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void noPartOfAGridsWorkbookHoldsAnythingOfAnotherGrid() throws IOException {
        Night night = new Night();
        for (int i = 0; i < GRIDS; i++) {
            fill(night, i);
        }
        List<WrittenFile> files = new WorkListWriter(night.dsl, Night.properties(8))
                .write(Night.edition(Locale.SIMPLIFIED_CHINESE), folder);

        assertThat(files).hasSize(GRIDS);
        for (WrittenFile file : files) {
            String own = "CANARY-" + Integer.parseInt(file.gridCode().substring(1));
            assertThat(file.path().getFileName().toString()).doesNotContain("CANARY");
            assertOnly(own, file.path());
        }
    }

    @Test
    void aCertificateIsNowhere() throws IOException {
        Night night = new Night();
        fill(night, 1);
        WrittenFile file = new WorkListWriter(night.dsl, Night.properties(1))
                .write(Night.edition(Locale.ENGLISH), folder)
                .get(0);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file.path()))) {
            while (zip.getNextEntry() != null) {
                assertThat(text(zip)).doesNotContain("210102197001010012");
            }
        }
    }

    @Test
    void anotherNumberOfWritersGivesTheSameBytes() throws IOException {
        Night night = new Night();
        for (int i = 0; i < 5; i++) {
            fill(night, i);
        }
        WorkListDay edition = Night.edition(Locale.ENGLISH);
        List<WrittenFile> one =
                new WorkListWriter(night.dsl, Night.properties(1)).write(edition, folder.resolve("one"));
        List<WrittenFile> eight =
                new WorkListWriter(night.dsl, Night.properties(8)).write(edition, folder.resolve("eight"));
        for (int i = 0; i < one.size(); i++) {
            assertThat(eight.get(i).path()).hasSameBinaryContentAs(one.get(i).path());
        }
    }

    private static void fill(Night night, int number) {
        String grid = String.format("G%06d", number);
        String canary = "CANARY-" + number;
        night.grid(1 + number % 2, grid, "网格" + number, "王伟");
        for (int i = 1; i <= 3; i++) {
            String id = canary + "-C" + i;
            Person person = new Person(canary + " 客户", canary + " 电话", canary + " 地址", "HIGH", "HIGH");
            night.customer(1 + number % 2, grid, id, i, i < 3, person, 90, 90, 90, 90, 90, 50);
            night.found(
                    1 + number % 2,
                    grid,
                    id,
                    "PACKAGE_EXPIRING",
                    "15",
                    72000,
                    "new",
                    0,
                    8,
                    "{\"package\":\"" + canary + "\",\"number\":\"" + canary + "\",\"end\":\"2026-11-28\",\"days\":8}");
        }
    }

    private static void assertOnly(String own, Path file) throws IOException {
        int found = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher canaries = CANARY.matcher(text(zip));
                while (canaries.find()) {
                    assertThat(canaries.group()).as(entry.getName()).isEqualTo(own);
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
}
