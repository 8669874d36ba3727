package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The place of this process at a server, shared by all who open it here. */
final class Seat {
    private static final Map<Path, Seat> TAKEN = new HashMap<>();

    private final Home home;
    private final Users users;
    private final ServerStart launch;
    private final String password;
    private int port;
    private int sitting;

    private Seat(Home home, Users users, ServerStart launch, String password) {
        this.home = home;
        this.users = users;
        this.launch = launch;
        this.password = password;
    }

    static Seat take(Home home) throws IOException, SQLException {
        synchronized (TAKEN) {
            Gate gate = Gate.enter(home);
            try {
                Seat seat = TAKEN.get(home.path());
                if (seat == null) {
                    seat = join(home);
                } else {
                    seat.ensureRunning();
                }
                seat.sitting++;
                TAKEN.put(home.path(), seat);
                return seat;
            } finally {
                gate.close();
            }
        }
    }

    private static Seat join(Home home) throws IOException, SQLException {
        Account account = Account.of(home);
        Path binaries = Binaries.unpacked(home, account);
        String password = Secret.readOrMake(home);
        Cluster.ensure(home, binaries, account);
        Users users = Users.join(home);
        boolean joined = false;
        try {
            Seat seat = new Seat(home, users, new ServerStart(home, binaries, account), password);
            seat.ensureRunning();
            joined = true;
            return seat;
        } finally {
            if (!joined) {
                users.leave();
            }
        }
    }

    private void ensureRunning() throws IOException, SQLException {
        port = new RunningServer(home, users, launch, password).ensure();
    }

    int port() {
        synchronized (TAKEN) {
            return port;
        }
    }

    String password() {
        return password;
    }

    /** Gets up; the last one of all processes stops the server. */
    void leave() throws IOException {
        synchronized (TAKEN) {
            sitting--;
            if (sitting > 0) {
                return;
            }
            TAKEN.remove(home.path());
            Gate gate = Gate.enter(home);
            try {
                Optional<Postmaster> server = Postmaster.read(home).filter(running -> running.isAlive(home));
                if (users.leave() && server.isPresent()) {
                    Shutdown.stop(home, server.get());
                }
            } finally {
                gate.close();
            }
        }
    }
}
