package io.gridbook.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processes that work in a data folder; every process of PostgreSQL does so from its start to its end. */
final class ServerProcess {
    private static final Path PROC = Path.of("/proc");

    /** How PostgreSQL names its own in place of their arguments. */
    private static final String SESSION = "postgres:";

    private ServerProcess() {}

    static boolean isKnowable() {
        return Files.exists(PROC.resolve("self/cwd"));
    }

    /** Neither a zombie nor another program that was given the number later. */
    static boolean isAlive(long pid, Home home) {
        if (!isKnowable()) {
            return runs(pid);
        }
        Path process = PROC.resolve(String.valueOf(pid));
        return switch (Sight.of(process, home.data())) {
            case THERE -> true;
            case ELSEWHERE -> false;
            case HIDDEN -> runs(pid) && arguments(pid).contains(argument(home.data()));
        };
    }

    /** All that are alive in the folder: the server, or the sessions that outlived a killed one for a moment. */
    static List<Long> in(Home home) throws IOException {
        return seen(home, Sight.THERE);
    }

    /** Whether there may be such processes among those that the system does not let us look into. */
    static boolean areHidden(Home home) throws IOException {
        Object owner = Files.getAttribute(home.path(), "unix:uid");
        return seen(home, Sight.HIDDEN).stream()
                .anyMatch(pid -> arguments(pid).contains(argument(home.data()))
                        || (arguments(pid).startsWith(SESSION) && owner.equals(ownerOf(pid))));
    }

    private static List<Long> seen(Home home, Sight sight) throws IOException {
        try (Stream<Path> listed = Files.list(PROC)) {
            return listed.filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(process -> Sight.of(process, home.data()) == sight)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        }
    }

    private static Object ownerOf(long pid) {
        try {
            return Files.getAttribute(PROC.resolve(String.valueOf(pid)), "unix:uid");
        } catch (IOException gone) {
            return "nobody";
        }
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** They can be read where the folder cannot; a zombie has none, and neither has one that is gone. */
    private static String arguments(long pid) {
        try {
            Path arguments = PROC.resolve(String.valueOf(pid)).resolve("cmdline");
            return Files.readString(arguments, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** A path as it stands among arguments that were read as single bytes. */
    private static String argument(Path path) {
        byte[] bytes = path.toString().getBytes(StandardCharsets.UTF_8);
        return "\0" + new String(bytes, StandardCharsets.ISO_8859_1) + "\0";
    }

    /** What can be seen of where a process works. */
    private enum Sight {
        THERE,
        /** Also where it is gone: a zombie has no folder any more. */
        ELSEWHERE,
        /** It is another user's, and the system does not let us look. */
        HIDDEN;

        static Sight of(Path process, Path folder) {
            try {
                return Files.readSymbolicLink(process.resolve("cwd")).equals(folder) ? THERE : ELSEWHERE;
            } catch (AccessDeniedException e) {
                return HIDDEN;
            } catch (IOException gone) {
                return ELSEWHERE;
            }
        }
    }
}
