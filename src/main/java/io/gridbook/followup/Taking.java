package io.gridbook.followup;

import io.gridbook.fault.FaultPoints;
import io.gridbook.workbook.BookFault;
import io.gridbook.workbook.RefusedBook;
import io.gridbook.workbook.ReturnedBook;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes files one after the other: copied, read, judged, recorded, then filed, which alone may have to be done again. */
final class Taking {
    private static final int MARK = 8;

    private final DSLContext dsl;
    private final ListRows rows;
    private final Judge judge;
    private final ReturnReport report;
    private final Filing filing;
    private final Reading reading;
    private final Moment moment;
    private final ReturnsTally tally = new ReturnsTally();

    /** How a file is read. */
    record Reading(PrivateCopy copy, ListReader reader, ListPasswords passwords) {
        ReturnedBook read(InboxFile file) throws IOException, InterruptedException {
            return reader.read(copy.file(), passwords.candidates(file.name()));
        }
    }

    /** The run at work and its clock. */
    record Moment(long run, Clock clock) {}

    Taking(
            DSLContext dsl,
            ListRows rows,
            Judge judge,
            ReturnReport report,
            Filing filing,
            Reading reading,
            Moment moment) {
        this.dsl = dsl;
        this.rows = rows;
        this.judge = judge;
        this.report = report;
        this.filing = filing;
        this.reading = reading;
        this.moment = moment;
    }

    ReturnsTally tally() {
        return tally;
    }

    /** A file that cannot be copied or moved stays where it is, for the next run. */
    void take(InboxFile file) throws InterruptedException {
        try {
            String sha256 = reading.copy().of(file);
            FaultPoints.hit("followup.copied");
            if (!file.unchanged()) {
                tally.waiting(1);
                return;
            }
            Optional<String> place = new ReturnedFiles(dsl).done(sha256);
            if (place.isPresent()) {
                tally.doneBefore();
                filing.move(file, place.get());
            } else {
                read(file, sha256);
            }
            FaultPoints.hit("followup.filed");
        } catch (IOException e) {
            tally.waiting(1);
            tally.warn(
                    "A file in the inbox could not be copied or filed (%s): give write access to the inbox, and make room"
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private void read(InboxFile file, String sha256) throws IOException, InterruptedException {
        try {
            ReturnedBook book = reading.read(file);
            FaultPoints.hit("followup.read");
            judged(file, sha256, book);
        } catch (RefusedBook refused) {
            ReturnedFiles.Entry entry = entry(file, sha256, null, filing.place(file, sha256, true, null));
            new ReturnedFiles(dsl).refuse(entry, refused.fault());
            FaultPoints.hit("followup.committed");
            tally.refused();
            filing.file(file, entry.filedAs(), report.of(refused.fault()));
        }
    }

    private void judged(InboxFile file, String sha256, ReturnedBook book) throws IOException {
        Judgement judgement = judge.of(rows.of(book), book.since1904());
        if (book.sheets().isEmpty()
                || (judgement.list() == null && !judgement.refused().isEmpty())) {
            throw new RefusedBook(BookFault.NO_LIST);
        }
        LocalDate day = judgement.list() == null ? null : judgement.list().day();
        boolean refused = !judgement.refused().isEmpty();
        String place = filing.place(file, sha256, refused, day);
        int known = judgement.repeated() + write(entry(file, sha256, saved(book.saved()), place), judgement);
        FaultPoints.hit("followup.committed");
        int taken = judgement.answers().size() + judgement.repeated() - known;
        tally.judged(judgement, taken, known);
        warnOfOthers(judgement, sha256);
        filing.file(file, place, report.of(judgement, taken, known));
    }

    /** Records the answers with their file; returns how many were known. */
    private int write(ReturnedFiles.Entry entry, Judgement judgement) {
        return dsl.transactionResult(configuration -> {
            ReturnedFiles ledger = new ReturnedFiles(configuration.dsl());
            Integer area = judgement.list() == null
                    ? null
                    : ledger.area(judgement.list().areaCode());
            if (area == null) {
                ledger.take(entry, judgement, 0, 0);
                return 0;
            }
            ContactRows contacts = new ContactRows(configuration.dsl(), area);
            List<Answer> news = contacts.news(judgement.answers(), entry.savedAt());
            int known = judgement.answers().size() - news.size();
            long id = ledger.take(entry, judgement, news.size(), judgement.repeated() + known);
            contacts.write(news, id);
            FaultPoints.hit("followup.written");
            return known;
        });
    }

    private void warnOfOthers(Judgement judgement, String sha256) {
        long others =
                judgement.refused().stream().filter(RefusedRow::ofAnotherGrid).count();
        if (others > 0 && judgement.list() != null) {
            tally.warn(
                    "A list of grid %s of %s that came back (%s…) holds %d rows of other grids: they were refused. Ask where they come from"
                            .formatted(
                                    judgement.list().gridCode(),
                                    judgement.list().day(),
                                    sha256.substring(0, MARK),
                                    others));
        }
    }

    private ReturnedFiles.Entry entry(InboxFile file, String sha256, @Nullable OffsetDateTime saved, String place) {
        return new ReturnedFiles.Entry(moment.run(), file, sha256, saved, OffsetDateTime.now(moment.clock()), place);
    }

    private static @Nullable OffsetDateTime saved(String text) {
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
