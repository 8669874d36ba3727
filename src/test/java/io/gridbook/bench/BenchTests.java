package io.gridbook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.sample.SampleOptions;
import io.gridbook.workbook.WritingPeer;
import io.gridbook.workbook.WritingPeer.WritingRates;
import io.gridbook.worklist.BookCost;
import io.gridbook.worklist.BookCost.BookCosts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** {@code mvn -Pbench verify -Dbench.customers=20000,200000}: a table on stdout, and target/bench.json. */
@Tag("bench")
class BenchTests {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path JSON = Path.of("target/bench.json");

    @Test
    void theProgramBesideItsPeers() throws Exception {
        List<Size> sizes = new ArrayList<>();
        String asked = System.getProperty("bench.customers", "5000");
        for (String customers : asked.split(",", -1)) {
            sizes.add(size(Integer.parseInt(customers.strip())));
        }
        WritingRates writing = WritingPeer.measure();
        BookCosts books = BookCost.measure();
        System.out.println(new BenchTable().of(sizes, writing, books));
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(
                        JSON.toFile(),
                        Map.of(
                                "sizes",
                                sizes,
                                "writing",
                                writing,
                                "books",
                                books,
                                "targets",
                                Targets.of(sizes, writing)));
        assertThat(JSON).isNotEmptyFile();
    }

    private static Size size(int customers) throws Exception {
        Path folder = FOLDER.resolve(String.valueOf(customers));
        FileSystemUtils.deleteRecursively(folder);
        Program program = new Program(folder.resolve("logs"));
        Nights nights = new Nights(program, folder);
        Map<String, Measured> runs = nights.run(customers);
        return new Size(customers, runs, loads(program, folder, nights.drop(), customers));
    }

    /** On a server of its own, whose schema the program makes. */
    private static LoadFigures loads(Program program, Path folder, Path drop, int customers) throws Exception {
        Path home = folder.resolve("load-home");
        program.run("load-home", List.of("status", "--home", home.toString()));
        int rounds = customers <= 20_000 ? 5 : customers <= 200_000 ? 3 : 1;
        return new LoadPeer(home, drop, SampleOptions.DEFAULT_DATE, rounds).run();
    }
}
