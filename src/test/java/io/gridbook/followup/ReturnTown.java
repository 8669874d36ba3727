package io.gridbook.followup;

import static io.gridbook.store.schema.Tables.CONTACT;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.schema.tables.records.ContactRecord;
import io.gridbook.worklist.WorkListDay;
import io.gridbook.worklist.WorkListProperties;
import io.gridbook.worklist.WorkListWriter;
import io.gridbook.worklist.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A town whose managers get lists and send them back: grid G1 has the customers C1 to C4, G2 has D1. All owe money. */
final class ReturnTown {
    static final String DAY = "2026-11-20";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkListProperties PROPERTIES =
            JobsFolder.read(Path.of("jobs"), List.of()).bind("worklist.yml", "worklist", WorkListProperties.class);

    final Town town = Town.empty();
    private final Path folder;

    ReturnTown(Path folder) {
        this.folder = folder;
        town.grid("G2", "A1");
        List.of("C1", "C2", "C3", "C4")
                .forEach(id -> town.customer(id).with("contact_mobile", "1380000000" + id.substring(1))
                        .service("S" + id)
                        .owes("2026-10", "50.00", "2026-11-12"));
        town.customer("D1").grid("G2").service("SD1").owes("2026-10", "70.00", "2026-11-12");
        town.published(DAY);
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    /** The list of a grid as the day's night writes it. */
    Path list(String grid) {
        return list(DAY, grid, Locale.SIMPLIFIED_CHINESE);
    }

    Path list(String day, String grid, Locale locale) {
        Night night = town.night(day);
        WorkListDay edition = new WorkListDay(
                night.day(),
                night.workingDay(),
                night.month(),
                night.late(),
                night.loaded(),
                night.gaps(),
                List.of(),
                List.of(),
                Map.of(),
                locale);
        try {
            Path lists = Files.createTempDirectory(folder, "lists");
            return new WorkListWriter(town.dsl(), PROPERTIES)
                    .write(edition, lists).stream()
                            .map(WrittenFile::path)
                            .filter(path -> String.valueOf(path.getFileName()).startsWith(grid + " "))
                            .findFirst()
                            .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The list of G1, open to be filled in. */
    FilledIn filled() {
        return FilledIn.open(list("G1"));
    }

    /** A place in the inbox. */
    Path in(String name) {
        return inbox().resolve(name);
    }

    /** Reads the inbox at some time of the job's zone. */
    Returns followUp(String now) {
        return followUp(now, name -> List.of());
    }

    Returns followUp(String now, ListPasswords passwords) {
        Clock clock = Clock.fixed(LocalDateTime.parse(now).atZone(ZONE).toInstant(), ZONE);
        FollowUp.Places places = new FollowUp.Places(inbox(), folder.resolve("work"));
        try {
            return new FollowUp(town.dsl(), PROPERTIES, passwords, clock, places, Locale.SIMPLIFIED_CHINESE).take(1);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Customer, list day, time, method, result and promise of each contact. */
    List<String> contacts() {
        return town.dsl()
                .selectFrom(CONTACT)
                .orderBy(CONTACT.LIST_DAY, CONTACT.CUSTOMER_ID)
                .fetch(ReturnTown::line);
    }

    private static String line(ContactRecord contact) {
        return "%s %s %s %s %s %s"
                .formatted(
                        contact.getCustomerId(),
                        contact.getListDay(),
                        contact.getContactedAt(),
                        contact.getMethod(),
                        contact.getResult(),
                        contact.getPromisedOn());
    }

    /** All files below the inbox. */
    Set<String> filed() {
        try (Stream<Path> files = Files.walk(inbox())) {
            return new java.util.TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> inbox().relativize(file).toString())
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said beside a refused file. */
    String told(String name) {
        try {
            return Files.readString(inbox().resolve("refused").resolve(name + ".txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
