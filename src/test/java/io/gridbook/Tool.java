package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that is not part of the build; tests that need it say so where it is not there. */
public record Tool(Path program) {
    private static final long MINUTES = 5;

    /** What a program printed, and how it ended. */
    public record Run(int exit, String output) {}

    /** A program on the path; the test is skipped where it is missing. */
    public static Tool onPath(String name, String source) {
        List<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .toList();
        return at(found.isEmpty() ? Path.of(name) : found.get(0), source);
    }

    /** A Python that has a module; the test is skipped where there is none. */
    public static Tool withModule(String module, String source) throws IOException, InterruptedException {
        for (Path python :
                List.of(Path.of("/usr/bin/python3"), onPath("python3", source).program())) {
            if (Files.isExecutable(python)
                    && new Tool(python).run(List.of("-c", "import " + module)).exit() == 0) {
                return new Tool(python);
            }
        }
        return at(Path.of(module), source);
    }

    /** A program in a place of its own; the test is skipped where it is missing. */
    static Tool at(Path program, String source) {
        boolean there = Files.isExecutable(program);
        if (!there) {
            System.out.printf("skipped: %s is not installed (%s)%n", program, source);
        }
        assumeThat(there).as("%s is installed (%s)", program, source).isTrue();
        return new Tool(program);
    }

    public Run run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile("tool", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            return new Run(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** What it printed; it must have ended well. */
    public String output(List<String> arguments) throws IOException, InterruptedException {
        Run run = run(arguments);
        assertThat(run.exit()).as("%s: %s", program, run.output()).isZero();
        return run.output();
    }
}
