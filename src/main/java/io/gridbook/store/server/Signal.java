package io.gridbook.store.server;

import java.io.IOException;
import java.util.List;

/** The signals that PostgreSQL knows, by what they ask of it. */
enum Signal {
    /** Ends the sessions, writes everything out and stops. */
    FAST("INT"),
    /** Stops without writing out; the next start recovers from the log of changes. */
    IMMEDIATE("QUIT"),
    KILL("KILL");

    private final String name;

    Signal(String name) {
        this.name = name;
    }

    /** A process that has just ended is no fault. */
    void send(Home home, long pid) throws IOException {
        Program.run(home, List.of("sh", "-c", "kill -" + name + " " + pid));
    }
}
