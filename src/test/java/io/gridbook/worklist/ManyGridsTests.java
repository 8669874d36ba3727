package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heap does not grow with the grids of a night. {@code -Dgridbook.grids=10000} says how many the larger one has. */
class ManyGridsTests {
    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("gridbook.grids", 800);
    private static final int CUSTOMERS_OF_A_GRID = 5;
    /** For each written file its path and counts are kept, for the run report: a kilobyte. */
    private static final int KILOBYTES_FOR_A_GRID = 1;

    private static final Pattern SAID = Pattern.compile("grids (\\d+) alive (\\d+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void moreGridsNeedNoLargerHeap() throws IOException, InterruptedException {
        int few = alive(FEW);
        int many = alive(MANY);

        System.out.printf("alive at most: %,d KB with %,d grids, %,d KB with %,d%n", few, FEW, many, MANY);
        assertThat(many).isLessThan(few + few / 4 + (MANY - FEW) * KILOBYTES_FOR_A_GRID);
    }

    /** Kilobytes that were alive at most, in a heap of 64 MB. */
    private int alive(int grids) throws IOException, InterruptedException {
        TestDatabase database = TestDatabase.create();
        BigNight.fill(new Night(database.dsl()), grids, grids * CUSTOMERS_OF_A_GRID);
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyGrids.class.getName(),
                        database.url(),
                        folder.resolve("books").toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        Matcher said = SAID.matcher(output);
        assertThat(said.find()).as(output).isTrue();
        assertThat(said.group(1)).isEqualTo(String.valueOf(grids));
        return Integer.parseInt(said.group(2));
    }
}
