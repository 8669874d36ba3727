package io.gridbook.cli;

import io.gridbook.job.Nightly;
import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;

/** Every night that the drop has, one after the other. */
record AllNights(Class<?> application, CommonOptions options) {
    int run() {
        try (Session session = Session.toRun(application, options)) {
            Nightly nightly = session.nightly();
            ExitCode worst = ExitCode.DONE;
            for (LocalDate day : nightly.days()) {
                ExitCode code = new NightlyRun(session).run(day);
                worst = code.value() > worst.value() ? code : worst;
            }
            System.out.println("Open "
                    + options.reports.resolve("index.html").toAbsolutePath().normalize());
            return worst.value();
        }
    }
}
