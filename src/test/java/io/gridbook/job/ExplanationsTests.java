package io.gridbook.job;

import io.gridbook.Town;
import io.gridbook.outcome.ExitCode;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class ExplanationsTests {
    private final Town town = Town.empty();

    @Test
    void aTableThatARunKeepsToItselfIsNotWaitedForWithoutEnd() throws SQLException {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        try (Connection run = town.dataSource().getConnection();
                Connection own = town.dataSource().getConnection();
                Explanations explanations = new Explanations(
                        DSL.using(own, SQLDialect.POSTGRES),
                        JobsFolder.read(Path.of("jobs"), List.of()),
                        Duration.ofMillis(200))) {
            run.setAutoCommit(false);
            DSL.using(run, SQLDialect.POSTGRES).execute("LOCK TABLE segment");

            TwoNights.stops(
                    ExitCode.ALREADY_RUNNING,
                    () -> explanations.of("C1", null, Locale.ENGLISH),
                    "Wait until it ends (gridbook status), then try again");
            run.rollback();
        }
    }
}
