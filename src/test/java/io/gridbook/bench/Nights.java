package io.gridbook.bench;

import io.gridbook.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a user waits for: the first load, the next night, the same night again, and commands that should be quick. */
final class Nights {
    private static final LocalDate FIRST = SampleOptions.DEFAULT_DATE;
    private static final int SHORT_RUNS = 5;

    private final Program program;
    private final Path folder;

    Nights(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    Path drop() {
        return folder.resolve("drop");
    }

    void sample(int customers, Map<String, Measured> into) throws IOException, InterruptedException {
        into.put(
                "sample",
                program.run(
                        "sample",
                        List.of(
                                "sample",
                                "--customers",
                                String.valueOf(customers),
                                "--nights",
                                "2",
                                "--out",
                                drop().toString())));
    }

    Map<String, Measured> run(int customers) throws IOException, InterruptedException {
        Map<String, Measured> runs = new LinkedHashMap<>();
        sample(customers, runs);
        runs.put("first load and night", night("first", FIRST));
        runs.put("night", night("night", FIRST.plusDays(1)));
        runs.put("rerun", night("rerun", FIRST.plusDays(1)));
        List<Measured> status = new ArrayList<>();
        List<Measured> help = new ArrayList<>();
        for (int i = 0; i < SHORT_RUNS; i++) {
            status.add(program.run("status", homed("status")));
            help.add(program.run("help", List.of("--help")));
        }
        runs.put("status", Measured.median(status));
        runs.put("--help", Measured.median(help));
        return runs;
    }

    private Measured night(String name, LocalDate day) throws IOException, InterruptedException {
        return program.run(name, homed("nightly", "--date", day.toString()));
    }

    private List<String> homed(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--drop", drop().toString()));
        arguments.addAll(List.of("--home", folder.resolve("home").toString()));
        arguments.addAll(List.of("--reports", folder.resolve("reports").toString()));
        return arguments;
    }
}
