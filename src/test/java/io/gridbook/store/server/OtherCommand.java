package io.gridbook.store.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process of its own that opens the server, says where it is, and leaves when its input ends. */
final class OtherCommand {
    private final Process process;
    private final BufferedReader out;
    private @Nullable String url;

    private OtherCommand(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    public static void main(String[] args) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(args[0]))) {
            System.out.println(server.url());
            System.in.readAllBytes();
        }
    }

    static OtherCommand launch(Path folder) throws IOException {
        return launch(folder, List.of());
    }

    /** @param before words before the call of Java */
    static OtherCommand launch(Path folder, List<String> before) throws IOException {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherCommand.class.getName(),
                folder.toString()));
        return new OtherCommand(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** As launched, and its server is open. */
    static OtherCommand start(Path folder) throws IOException {
        OtherCommand command = launch(folder);
        command.url();
        return command;
    }

    String url() throws IOException {
        if (url == null) {
            url = out.readLine();
        }
        return String.valueOf(url);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    /** Ends whatever a test has left in a folder. */
    static void killServers(Home home) throws IOException {
        for (long pid : ServerProcess.in(home)) {
            Signal.KILL.send(home, pid);
            Waiting.until(Duration.ofSeconds(5), () -> !ServerProcess.isAlive(pid, home));
        }
    }
}
