package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import java.util.List;

/** Every night that the drop has, one after the other. */
record AllNights(Class<?> application, CommonOptions options) {
    int run() {
        try (Session session = Session.toRun(application, options, AcceptOptions.none())) {
            NightlyRun nights = new NightlyRun(session);
            List<LocalDate> days = session.nightly().days();
            if (days.isEmpty()) {
                // stops, and says what is missing
                return nights.run(null).value();
            }
            ExitCode worst = ExitCode.DONE;
            for (LocalDate day : days) {
                ExitCode code = nights.run(day);
                worst = code.value() > worst.value() ? code : worst;
            }
            System.out.println("Open "
                    + options.reports.resolve("index.html").toAbsolutePath().normalize());
            return worst.value();
        }
    }
}
