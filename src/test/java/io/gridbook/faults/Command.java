package io.gridbook.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of Gridbook in a JVM of its own. */
final class Command {
    static final int KILLED = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;

    private Command(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param folder for what makes it start faster: made by the first command that ends, used by those after it
     * @param fault as {@code gridbook.fault} wants it
     */
    static Command start(Path folder, String fault, List<String> arguments) {
        return start(folder, fault, arguments, List.of());
    }

    /**
     * As the other one.
     *
     * @param before words before the call of Java, such as {@code env LC_ALL=C}
     */
    static Command start(Path folder, String fault, List<String> arguments, List<String> before) {
        Path archive = folder.resolve("classes.jsa");
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                (Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive,
                "-Dgridbook.fault=" + fault,
                "-cp",
                ClassPath.asJars(folder),
                "io.gridbook.Gridbook"));
        line.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, "command", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GRIDBOOK_"));
            return new Command(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("The command did not end in " + PATIENCE + ":\n" + output());
        }
        return process.exitValue();
    }

    /** Whether it ends by itself within the time; it is killed (SIGKILL) where not. */
    boolean endsWithin(long millis) throws InterruptedException {
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        if (!ended) {
            kill();
        }
        return ended;
    }

    /** Sends it a signal by its name, such as TERM. */
    void signal(String name) {
        Shell.run("kill", "-" + name, String.valueOf(process.pid()));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until a line of its output holds the text. */
    void says(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(text)) {
            if (System.nanoTime() > end || process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The command never said '" + text + "':\n" + output());
            }
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fault points that it passed, with {@code *:0:trace}. */
    List<String> points() {
        return output().lines()
                .filter(line -> line.startsWith("fault point "))
                .map(line -> line.substring("fault point ".length()))
                .toList();
    }
}
