package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the server runs as. PostgreSQL refuses root: root runs it as the owner of the home, or, where that is root
 * itself, in a user namespace without rights of root.
 */
final class Account {
    private static final int ROOT = 0;

    private final List<String> prefix;
    private final int uid;
    private final int gid;

    private Account(List<String> prefix, int uid, int gid) {
        this.prefix = List.copyOf(prefix);
        this.uid = uid;
        this.gid = gid;
    }

    static Account of(Home home) throws IOException {
        int uid = (Integer) Files.getAttribute(home.path(), "unix:uid");
        int gid = (Integer) Files.getAttribute(home.path(), "unix:gid");
        if (!isRoot()) {
            return new Account(List.of(), ROOT, ROOT);
        }
        Optional<List<String>> prefix = uid == ROOT ? namespace() : owner(uid, gid);
        if (prefix.isPresent() && canWrite(home, prefix.get())) {
            return new Account(prefix.get(), uid, gid);
        }
        throw Stops.configuration(
                "PostgreSQL does not run as root, and no other account can write to " + home.path()
                        + "; run Gridbook as an ordinary user, or give the folder to one (chown) that can reach it, "
                        + "or name a server of your own with GRIDBOOK_DATABASE_URL",
                null);
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The command as this account runs it; it takes the place of the prefix, and so has its process id. */
    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Hands what root has made to the account. */
    void own(Path root) throws IOException {
        if (uid == ROOT) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walked = Files.walk(root)) {
            all = walked.toList();
        }
        for (Path path : all) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static Optional<List<String>> namespace() {
        return Program.find("unshare").map(unshare -> List.of(unshare, "-U"));
    }

    private static Optional<List<String>> owner(int uid, int gid) {
        return Program.find("setpriv")
                .map(setpriv -> List.of(setpriv, "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
    }

    private static boolean canWrite(Home home, List<String> prefix) throws IOException {
        List<String> probe = new ArrayList<>(prefix);
        probe.addAll(
                List.of("sh", "-c", "cd \"$1\" && test -w .", "sh", home.path().toString()));
        return Program.run(home, probe).exit() == 0;
    }
}
