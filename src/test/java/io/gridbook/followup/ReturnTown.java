package io.gridbook.followup;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.RETURNED_FILE;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.schema.tables.records.ContactRecord;
import io.gridbook.workbook.BookLock;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A town whose managers get lists and send them back: grid G1 has the customers C1 to C4, G2 has D1. All owe money. */
final class ReturnTown {
    static final String DAY = "2026-11-20";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkListProperties PROPERTIES =
            JobsFolder.read(Path.of("jobs"), List.of()).bind("worklist.yml", "worklist", WorkListProperties.class);

    final Town town = Town.empty();
    private final Path folder;
    private final Map<String, Path> lists = new HashMap<>();
    private Night night;

    ReturnTown(Path folder) {
        this.folder = folder;
        town.grid("G2", "A1");
        List.of("C1", "C2", "C3", "C4")
                .forEach(id -> town.customer(id)
                        .with("contact_mobile", "1380000000" + id.substring(1))
                        .service("S" + id)
                        .owes("2026-10", "50.00", "2026-11-12"));
        town.customer("D1").grid("G2").service("SD1").owes("2026-10", "70.00", "2026-11-12");
        night = town.published(DAY);
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    /** Nothing came back yet. */
    void clear() {
        town.dsl().deleteFrom(CONTACT).execute();
        town.dsl().deleteFrom(RETURNED_FILE).execute();
        FileSystemUtils.deleteRecursively(inbox().toFile());
    }

    /** A night whose lists the managers get. */
    void published(String day) {
        night = town.published(day);
        lists.clear();
    }

    /** The list of a grid as the newest night writes it. */
    Path list(String grid) {
        return lists.computeIfAbsent(grid, each -> list(each, Locale.SIMPLIFIED_CHINESE));
    }

    Path list(String grid, Locale locale) {
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
            return new WorkListWriter(town.dsl(), PROPERTIES)
                    .write(edition, Files.createTempDirectory(folder, "lists"), BookLock.open()).stream()
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
            return new TreeSet<>(files.filter(Files::isRegularFile)
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
