package io.gridbook.followup;

import io.gridbook.workbook.ReturnedService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the process that reads returned lists: little memory, no network, nothing of our surroundings. */
final class ReaderCommand {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<List<String>> NO_NETWORK =
            List.of(List.of("unshare", "-n", "--"), List.of("unshare", "-r", "-n", "--"));

    private ReaderCommand() {}

    /** @param temporary a folder of its own */
    static ProcessBuilder of(Path temporary) throws InterruptedException {
        List<String> line = new ArrayList<>(withoutNetwork());
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-XX:ErrorFile=" + temporary.toAbsolutePath().resolve("crash.log")));
        line.addAll(program());
        ProcessBuilder builder = new ProcessBuilder(line)
                // what it says may hold what stands in a workbook
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !name.matches("PATH|LANG|LC_ALL|LC_CTYPE|TZ"));
        return builder;
    }

    /** From the packaged program a class is started by its loader. */
    private static List<String> program() {
        String main = ReturnedService.class.getName();
        String classPath = System.getProperty("java.class.path");
        return packaged()
                ? List.of("-Dloader.main=" + main, "-cp", classPath, LAUNCHER)
                : List.of("-cp", classPath, main);
    }

    private static boolean packaged() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }

    /** The first way that this machine allows; where it allows none, the reader has a network and does not use it. */
    private static List<String> withoutNetwork() throws InterruptedException {
        for (List<String> way : NO_NETWORK) {
            List<String> probe = new ArrayList<>(way);
            probe.add("true");
            if (succeeds(probe)) {
                return way;
            }
        }
        return List.of();
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
