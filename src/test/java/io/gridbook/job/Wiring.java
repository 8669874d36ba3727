package io.gridbook.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** What a command gets from outside: the checks that are let pass, the settings, the time. */
record Wiring(AcceptOptions accepted, Path jobs, Clock clock) {
    static final Wiring SHIPPED =
            new Wiring(AcceptOptions.none(), Path.of("jobs"), Clock.system(ZoneId.of("Asia/Shanghai")));

    Wiring accepting(AcceptOptions checks) {
        return new Wiring(checks, jobs, clock);
    }

    Wiring jobs(Path folder) {
        return new Wiring(accepted, folder, clock);
    }

    Wiring clock(Clock other) {
        return new Wiring(accepted, jobs, other);
    }
}
