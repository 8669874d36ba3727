package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data folder: made aside and put in place by one rename, so that it is whole or not there. */
final class Cluster {
    private Cluster() {}

    static void ensure(Home home, Path binaries, Account account) throws IOException {
        if (Files.exists(home.data())) {
            refuseOtherVersion(home, binaries);
            return;
        }
        DirectoryTree.deleteAll(home.path(), "pg.tmp");
        Path temporary = Files.createTempDirectory(home.path(), "pg.tmp");
        account.own(temporary);
        List<String> initdb = account.command(
                binaries.resolve("bin/initdb"),
                List.of(
                        "--pgdata=" + temporary,
                        "--username=" + Founding.SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + home.secret(),
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
        Program.Result result = Program.run(home, initdb);
        if (result.exit() != 0) {
            throw Stops.database(
                    "the database cannot be made under " + home.path() + ":\n" + result.said()
                            + "\nput that right (free space? rights on the folder?) and run this again",
                    null);
        }
        Files.move(temporary, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherVersion(Home home, Path binaries) throws IOException {
        String data = Files.readString(home.data().resolve("PG_VERSION")).strip();
        if (!binaries.getFileName().toString().startsWith("pgbin-" + data + ".")) {
            throw Stops.configuration(
                    home.data() + " was written by PostgreSQL " + data + ", and this Gridbook brings "
                            + binaries.getFileName() + "; use the Gridbook that made it, or move the folder away and "
                            + "load the exports again",
                    null);
        }
    }
}
