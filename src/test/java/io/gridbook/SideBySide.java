package io.gridbook;

import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.condition;

import io.gridbook.alert.CalendarSettings;
import io.gridbook.oracle.Oracle;
import io.gridbook.oracle.OracleCalendar;
import io.gridbook.oracle.OracleContact;
import io.gridbook.oracle.OracleNight;
import io.gridbook.oracle.OracleSettings;
import io.gridbook.publish.Published;
import io.gridbook.settings.JobsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** Nights of one drop, computed and published by production, computed by the oracle, and found alike. */
final class SideBySide {
    private final Path drop;
    private final Path reports;
    private final DSLContext dsl = TestDatabase.create().dsl();
    private final Street street = new Street(dsl);
    private final OracleCalendar calendar = shipped();
    private final Map<LocalDate, OracleNight> published = new TreeMap<>();
    private final List<OracleContact> contacts = new ArrayList<>();

    SideBySide(Path drop, Path reports) {
        this.drop = drop;
        this.reports = reports;
    }

    /** Fails with the first differences; a night computed again takes its own place. */
    OracleNight night(LocalDate day) throws InterruptedException, IOException {
        Published set = street.publish(street.night(drop, day), reports);
        OracleNight expected = new Oracle(drop, OracleSettings.defaults(), calendar)
                .night(day, List.copyOf(published.values()), contacts);
        NightOutcome.of(dsl, day, set.folder()).agreesWith(NightOutcome.of(expected));
        published.put(day, expected);
        return expected;
    }

    /** Managers answer some rows of the list of a day, in every way that they can. */
    void answered(LocalDate listDay, Random random) {
        Answers answers = new Answers(listDay, random);
        dsl.selectFrom(WORKLIST)
                .where(WORKLIST.DAY.eq(listDay), condition(WORKLIST.TODAY))
                .orderBy(WORKLIST.CUSTOMER_ID)
                .forEach(row -> answers.to(row.getCustomerId()).ifPresent(contact -> {
                    contacts.add(contact);
                    Answers.record(dsl, row.getAreaId(), contact);
                }));
    }

    /** A month or a day whose file never came, or came late. */
    void without(String file) throws IOException {
        Files.move(drop.resolve(file), drop.resolve(file + ".later"));
    }

    void arrives(String file) throws IOException {
        Files.move(drop.resolve(file + ".later"), drop.resolve(file));
    }

    /** Leaves in a file only some of its data rows, known by their number from 1. */
    void keep(String file, Predicate<Integer> rows) throws IOException {
        List<String> lines = Files.readAllLines(drop.resolve(file));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || rows.test(i)) {
                kept.add(lines.get(i));
            }
        }
        Files.writeString(drop.resolve(file), String.join("\n", kept) + "\n");
    }

    private static OracleCalendar shipped() {
        CalendarSettings shipped =
                JobsFolder.read(Path.of("jobs"), List.of()).bind("calendar.yml", "calendar", CalendarSettings.class);
        return new OracleCalendar(Set.copyOf(shipped.holidays()), Set.copyOf(shipped.workingWeekends()));
    }
}
