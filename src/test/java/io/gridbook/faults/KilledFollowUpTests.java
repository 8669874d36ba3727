package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.followup.FilledIn;
import io.gridbook.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading of a returned list, killed at each of its points and done again. */
class KilledFollowUpTests {
    private static final List<String> POINTS =
            List.of("followup.copied", "followup.read", "followup.written", "followup.committed", "followup.filed");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whereverItIsKilledTheAnswerIsRecordedOnce() throws IOException, InterruptedException {
        Town town = Town.make(folder);
        Path list = list(town);
        for (String point : POINTS) {
            town.restore();
            Shell.run("rm", "-rf", folder.resolve("inbox").toString());
            FilledIn.open(list)
                    .answer(customer(town), "2026-10-30T09:30", "电话", "拒绝")
                    .save(folder.resolve("inbox/back.xlsx"));

            assertThat(followUp(town, point + ":1:kill").ended()).as(point).isEqualTo(Command.KILLED);
            Command again = followUp(town, "none:0:throw");

            assertThat(again.ended()).as(again.output()).isZero();
            assertThat(folder.resolve("inbox/done/2026-10-29/back.xlsx"))
                    .as(point)
                    .isRegularFile();
            assertThat(folder.resolve("inbox/back.xlsx")).as(point).doesNotExist();
            assertThat(folder.resolve("home/returned")).as(point).doesNotExist();
            assertThat(contacts(town)).as(point).containsExactly("REFUSED DONE 1");
        }
    }

    private Command followUp(Town town, String fault) {
        return Command.start(
                folder,
                fault,
                List.of(
                        "followup",
                        "--home",
                        town.home().toString(),
                        "--reports",
                        town.reports().toString(),
                        "--inbox",
                        folder.resolve("inbox").toString()));
    }

    private static Path list(Town town) throws IOException {
        try (Stream<Path> files =
                Files.walk(town.reports().resolve("daily").resolve(Town.FIRST).toRealPath())) {
            return Files.copy(
                    files.filter(file -> file.toString().matches(".*G000012.*xlsx"))
                            .findFirst()
                            .orElseThrow(),
                    town.home().resolveSibling("list.xlsx"));
        }
    }

    private static String customer(Town town) {
        try (EmbeddedServer server = EmbeddedServer.open(town.home())) {
            return String.valueOf(NightState.dsl(server)
                    .fetchValue("SELECT customer_id FROM worklist WHERE grid_code = 'G000012' AND position = 1"));
        }
    }

    private static List<String> contacts(Town town) {
        try (EmbeddedServer server = EmbeddedServer.open(town.home())) {
            DSLContext dsl = NightState.dsl(server);
            return dsl.fetch("SELECT c.result || ' ' || f.state || ' ' || f.rows_accepted FROM contact c"
                            + " JOIN returned_file f ON f.file_id = c.returned_file_id")
                    .map(row -> row.get(0, String.class));
        }
    }
}
