package io.gridbook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;

/** The packaged program, run as its users do, with a heap of 512 MB. */
final class Program {
    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/gridbook.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int SAMPLE_MILLIS = 100;

    private final Path logs;

    Program(Path logs) throws IOException {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing; mvn -Pbench verify packages it first");
        }
        this.logs = Files.createDirectories(logs);
    }

    /** Runs a command to its end and measures it; one that fails stops the benchmark. */
    Measured run(String name, List<String> arguments) throws IOException, InterruptedException {
        HeapLog heap = new HeapLog(logs.resolve(name + ".gc"));
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx512m", heap.option(), "-jar"));
        command.add(JAR.toString());
        command.addAll(arguments);
        double before = TreeCpu.ended();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(logs.resolve(name + ".out").toFile())
                .start();
        Watched watched = watch(process);
        double wall = (System.nanoTime() - start) / 1e9;
        Files.write(logs.resolve(name + ".err"), watched.lines());
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + "\n" + watched.lines());
        }
        double cpu = Math.max(watched.cpu(), TreeCpu.ended() - before);
        return new Measured(name, wall, cpu, heap.peak(), watched.steps());
    }

    private static Watched watch(Process process) throws IOException, InterruptedException {
        TreeCpu tree = new TreeCpu(process.toHandle());
        DoubleAccumulator most = new DoubleAccumulator(Math::max, 0);
        List<StepTime> steps = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor();
        Future<?> samples = sampler.scheduleWithFixedDelay(
                () -> most.accumulate(tree.seconds()), 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            double since = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                double now = tree.seconds();
                lines.add(line);
                StepTime.of(line, now - since).ifPresent(steps::add);
                since = now;
            }
            process.waitFor();
        } finally {
            samples.cancel(false);
            sampler.shutdownNow();
        }
        return new Watched(most.get(), steps, lines);
    }

    private record Watched(double cpu, List<StepTime> steps, List<String> lines) {}
}
