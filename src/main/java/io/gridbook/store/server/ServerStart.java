package io.gridbook.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the server of a data folder that nobody uses. */
final class ServerStart {
    private static final int TRIES = 3;
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Home home;
    private final Path binaries;
    private final Account account;

    ServerStart(Home home, Path binaries, Account account) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
    }

    /** @param wanted a port, or 0 for any */
    Postmaster start(int wanted) throws IOException {
        ServerLog log = ServerLog.open(home);
        for (int tried = 0; tried < TRIES; tried++) {
            Process process = process(FreePort.near(tried == 0 ? wanted : 0));
            Optional<Postmaster> ready = ready(process);
            if (ready.isPresent()) {
                return ready.get();
            }
            if (!log.news().contains("could not bind")) {
                break;
            }
        }
        throw Stops.database(
                "the PostgreSQL of " + home.path() + " does not start:\n" + log.news() + "\nput that right and run "
                        + "this again (the log is " + home.log() + ")",
                null);
    }

    /** A session of its own, so that Ctrl-C at the terminal stops the command and leaves the server to it. */
    private Process process(int port) throws IOException {
        List<String> command = new ArrayList<>();
        Program.find("setsid").ifPresent(command::add);
        command.addAll(account.command(binaries.resolve("bin/postgres"), ServerOptions.arguments(home, port)));
        Process process = Program.builder(home, command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    private Optional<Postmaster> ready(Process process) {
        Waiting.until(RECOVERY, () -> !process.isAlive() || written(process).isPresent());
        return process.isAlive() ? written(process) : Optional.empty();
    }

    /** What this process wrote once it was ready; the file may be one of a server before it. */
    private Optional<Postmaster> written(Process process) {
        return read().filter(server -> server.pid() == process.pid()).filter(Postmaster::isReady);
    }

    private Optional<Postmaster> read() {
        try {
            return Postmaster.read(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
