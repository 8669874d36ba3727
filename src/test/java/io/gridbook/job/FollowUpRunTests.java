package io.gridbook.job;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.RETURNED_FILE;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.followup.FilledIn;
import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first night's lists come back before the second night, and by the command alone. */
class FollowUpRunTests {
    private final TwoNights nights;
    private final Path inbox;

    FollowUpRunTests(@TempDir Path folder) throws IOException {
        nights = TwoNights.in(folder);
        inbox = nights.reports.resolveSibling("inbox");
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void theNightReadsTheInboxFirstAndItsListsKnow() throws IOException {
        Path list = list();
        String customer = customer(list, 1);
        FilledIn.open(list).answer(customer, "2026-10-30T09:30", "电话", "已解决").save(inbox.resolve("back.xlsx"));

        assertThat(nights.program.night(TwoNights.SECOND).code()).isEqualTo(ExitCode.DONE);

        assertThat(inbox.resolve("done/2026-10-29/back.xlsx")).isRegularFile();
        assertThat(nights.program
                        .dsl()
                        .fetchExists(
                                WORKLIST,
                                WORKLIST.CUSTOMER_ID.eq(customer),
                                WORKLIST.DAY.eq(LocalDate.parse(TwoNights.SECOND))))
                .isFalse();
        assertThat(report().get("returns").toString())
                .isEqualTo("{\"done\":1,\"refused\":0,\"waiting\":0,\"accepted\":1,\"known\":0,\"refused_rows\":0,"
                        + "\"altered_rows\":0}");
        assertThat(new Status(nights.program.dsl()).lines())
                .anyMatch(line -> line.startsWith(
                        "returned lists: 1, 0 of them refused, answers recorded 1, rows refused 0, last "));
    }

    @Test
    void aNightWithARefusedListEndsWithRejectsAndNamesNobody() throws IOException {
        Path list = list();
        String customer = customer(list, 1);
        FilledIn.open(list)
                .answer(customer, "2026-10-30T09:30", "电话", "李娜 13800000000")
                .save(inbox.resolve("李娜 13800000000.xlsx"));
        Files.writeString(inbox.resolve("broken.xlsx"), "13800000000");

        assertThat(nights.program.night(TwoNights.SECOND).code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);

        assertThat(inbox.resolve("refused/李娜 13800000000.xlsx.txt")).isRegularFile();
        assertThat(Files.readString(nights.newestReport().resolve("run.json"))).doesNotContain("13800000000", "李娜");
        assertThat(Files.readString(nights.newestReport().resolve("run.html")))
                .contains("交回的工作清单：处理完 0 份，退回 2 份")
                .doesNotContain("13800000000", "李娜");
        assertThat(nights.runs()).containsExactly("DONE 0", "DONE 10");
    }

    @Test
    void theCommandAloneReadsTheInboxAndStandsInTheLedger() throws IOException {
        Path list = list();
        String customer = customer(list, 1);
        FilledIn.open(list).answer(customer, "2026-10-30T09:30", "电话", "考虑中").save(inbox.resolve("back.xlsx"));

        NightResult result = nights.program.bean(Nightly.class).followUp(new RunWatcher() {});

        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        assertThat(result.lines())
                .containsExactly("returned lists: 1 done, 0 refused, 0 left in the inbox; answers: 1 recorded, 0 known;"
                        + " rows: 0 refused, 0 with changed locked cells");
        assertThat(nights.program.dsl().fetchCount(CONTACT)).isEqualTo(1);
        assertThat(nights.program.dsl().fetchCount(RETURNED_FILE)).isEqualTo(1);
        assertThat(nights.runs()).containsExactly("DONE 0", "DONE 0");
        assertThat(nights.reported("command")).isEqualTo("followup");
    }

    @Test
    void aDatabaseThatIsGoneLeavesTheFilesInTheInbox() throws IOException {
        Path list = list();
        String customer = customer(list, 1);
        FilledIn.open(list).answer(customer, "2026-10-30T09:30", "电话", "考虑中").save(inbox.resolve("back.xlsx"));

        TwoNights.stops(
                ExitCode.DATABASE,
                () -> nights.program
                        .bean(Nightly.class)
                        .followUp(Program.when(
                                "follow-up",
                                () -> nights.database.dsl().execute("ALTER TABLE contact RENAME TO contact_away"))),
                "SQLSTATE");
        assertThat(inbox.resolve("back.xlsx")).isRegularFile();
    }

    private Path list() throws IOException {
        try (Stream<Path> files = Files.walk(
                nights.reports.resolve("daily").resolve(TwoNights.FIRST).toRealPath())) {
            return files.filter(file -> file.toString().matches(".*G000012.*xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The customer of a place in the first night's list of a grid. */
    private String customer(Path list, int position) {
        String grid = String.valueOf(list.getFileName()).split(" ", 2)[0];
        return String.valueOf(nights.program
                .dsl()
                .fetchValue("SELECT customer_id FROM worklist WHERE day = '%s' AND grid_code = '%s' AND position = %d"
                        .formatted(TwoNights.FIRST, grid, position)));
    }

    private JsonNode report() {
        return JsonMapper.shared()
                .readTree(nights.newestReport().resolve("run.json").toFile());
    }
}
