package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processes that work in a data folder; every process of PostgreSQL does so from its start to its end. */
final class ServerProcess {
    private static final Path PROC = Path.of("/proc");

    private ServerProcess() {}

    static boolean isKnowable() {
        return Files.exists(PROC.resolve("self/cwd"));
    }

    /** Neither a zombie nor another program that was given the number later. */
    static boolean isAlive(long pid, Home home) {
        if (!isKnowable()) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        }
        return worksIn(PROC.resolve(String.valueOf(pid)), home.data());
    }

    /** All that are alive in the folder: the server, or the sessions that outlived a killed one for a moment. */
    static List<Long> in(Home home) throws IOException {
        try (Stream<Path> listed = Files.list(PROC)) {
            return listed.filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(process -> worksIn(process, home.data()))
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        }
    }

    /** A zombie has no folder any more, and a process of somebody else does not show it. */
    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
