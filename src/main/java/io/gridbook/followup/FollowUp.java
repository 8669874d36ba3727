package io.gridbook.followup;

import io.gridbook.text.Words;
import io.gridbook.worklist.RowChecks;
import io.gridbook.worklist.WorkListProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/** Reads the lists that managers sent back, and files each: one transaction a file. */
public final class FollowUp {
    private static final Duration SETTLE = Duration.ofSeconds(3);

    private final DSLContext dsl;
    private final WorkListProperties properties;
    private final ListPasswords passwords;
    private final Clock clock;
    private final Places places;
    private final Words words;

    /**
     * Where lists come back, and where one is read.
     *
     * @param inbox may not be there
     * @param work a folder for a moment, for its owner only
     */
    public record Places(Path inbox, Path work) {}

    public FollowUp(
            DSLContext dsl,
            WorkListProperties properties,
            ListPasswords passwords,
            Clock clock,
            Places places,
            Locale locale) {
        this.dsl = dsl;
        this.properties = properties;
        this.passwords = passwords;
        this.clock = clock;
        this.places = places;
        this.words = Words.of(locale);
    }

    /**
     * Reads all that lies still in the inbox.
     *
     * @param run the number of the run at work
     */
    public Returns take(long run) throws IOException, InterruptedException {
        PrivateCopy.sweep(places.work());
        Inbox.Found found = new Inbox(places.inbox(), clock, SETTLE).find();
        if (found.files().isEmpty()) {
            return new Returns(0, 0, found.waiting(), 0, 0, 0, 0, List.of());
        }
        Vocabulary vocabulary = new Vocabulary(properties);
        Judge judge = new Judge(RowChecks.of(dsl), vocabulary, new GivenOut(dsl), LocalDateTime.now(clock));
        try (PrivateCopy copy = PrivateCopy.in(places.work());
                ListReader reader = new ListReader(copy.folder(), ListReader.PATIENCE)) {
            Taking taking = new Taking(
                    dsl,
                    new ListRows(vocabulary),
                    judge,
                    new ReturnReport(words),
                    new Filing(places.inbox()),
                    new Taking.Reading(copy, reader, passwords),
                    new Taking.Moment(run, clock));
            taking.tally().waiting(found.waiting());
            for (InboxFile file : found.files()) {
                taking.take(file);
            }
            return taking.tally().returns();
        }
    }
}
