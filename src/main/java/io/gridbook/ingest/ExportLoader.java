package io.gridbook.ingest;

import io.gridbook.exports.Counts;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.Judgement;
import io.gridbook.exports.RejectFile;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.RowSink;
import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.CopyText;
import io.gridbook.store.Partitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/** One file into its raw table: judged, then typed and copied in one pass and one transaction, or not at all. */
@Component
class ExportLoader {
    /** A file of so many rows is hardly ever equal from night to night. */
    private static final int LARGE = 1_000;

    private final DSLContext dsl;
    private final Clock clock;
    private final FileJudge judge;
    private final RowReader reader;
    private final Gates gates;

    ExportLoader(DSLContext dsl, Clock clock, FileJudge judge, RowReader reader, Gates gates) {
        this.dsl = dsl;
        this.clock = clock;
        this.judge = judge;
        this.reader = reader;
        this.gates = gates;
    }

    /** Loads one file; {@code period} holds the parts of the same period that were loaded before it. */
    LoadedFile load(long run, DropFile file, PeriodParts period) {
        Judgement judgement = judge.judge(file);
        FileLedger ledger = new FileLedger(dsl);
        Optional<Integer> newer = ledger.newer(file);
        if (newer.isPresent()) {
            return ledger.loaded(
                    newer.get(), file, false, List.of("a resend with a higher number is loaded; not read"));
        }
        RejectFile rejected = period.open(file);
        Optional<Integer> same = ledger.same(file, judgement.sha256());
        if (same.isPresent()) {
            return again(ledger, Part.of(same.get(), file, judgement, rejected), period);
        }
        Loaded loaded = dsl.transactionResult(
                configuration -> replace(configuration.dsl(), run, file, judgement, rejected, period));
        period.loaded(loaded.part());
        FaultPoints.hit("file.loaded");
        return loaded.result();
    }

    /** A file that is loaded: its rejects are put back, and what its control file says now is compared with the ledger. */
    private LoadedFile again(FileLedger ledger, Part part, PeriodParts period) {
        period.restore(part.id(), part.file());
        part.rejected().goOn();
        period.loaded(part);
        LoadedFile loaded = ledger.loaded(part.id(), part.file(), false, List.of());
        gates.control(part, loaded);
        return loaded;
    }

    /** Lists the contradictions of parts that an earlier run loaded. */
    void listConflicts(PeriodParts period) {
        Conflicts conflicts = new Conflicts(dsl, reader);
        period.parts().forEach(conflicts::list);
    }

    /** What became of a file as the ledger has it now: a later part of its period may have taken rows out of it. */
    LoadedFile again(LoadedFile result, DropFile file) {
        return new FileLedger(dsl).loaded(result.id(), file, result.fresh(), result.notes());
    }

    private record Loaded(Part part, LoadedFile result) {}

    private Loaded replace(
            DSLContext tx, long run, DropFile file, Judgement judgement, RejectFile rejected, PeriodParts period) {
        FileLedger ledger = new FileLedger(tx);
        Duplicates duplicates = new Duplicates(tx, file.kind(), file.period());
        Arriving arriving = new Arriving(file, ledger.parts(file));
        if (arriving.joins()) {
            requireRows(tx, file);
            duplicates.putBack();
        }
        ledger.replace(arriving.replaced());
        int id = ledger.enter(run, file, judgement, OffsetDateTime.now(clock));
        Counts counts = arriving.joins()
                ? append(tx, id, file, judgement, rejected, arriving.replaced())
                : replaceWhole(tx, id, file, judgement, rejected);
        ledger.count(id, counts);
        gates.volume(tx, run, file, counts);
        close(rejected);
        period.keep(id, file);
        Part part = Part.of(id, file, judgement, rejected);
        boolean repeated = duplicates.takeOut();
        arriving.burdened(ledger.parts(file)).forEach(each -> require(tx, run, each, id, file));
        gates.enter(tx, run, id, file.name());
        if (repeated) {
            list(tx, period.parts(), part);
        }
        FaultPoints.hit("file.copied");
        LoadedFile loaded = ledger.loaded(id, file, true, notes(ledger, file, judgement, counts, arriving.notes()));
        close(rejected);
        FaultPoints.hit("file.counted");
        return new Loaded(part, loaded);
    }

    /** Compares the rejects of a part with the limits; they may have become more by rows of the file that came now. */
    private void require(DSLContext tx, long run, LoadedPart part, int id, DropFile file) {
        String why = part.id() == id ? "" : "keys of it came again in " + file.name();
        gates.rejects(tx, run, part, file.form().limits(), why);
    }

    /** Lists rows that contradict each other in the reject files of all parts, once their number is within the limits. */
    private void list(DSLContext tx, List<Part> before, Part part) {
        Conflicts conflicts = new Conflicts(tx, reader);
        before.forEach(conflicts::list);
        conflicts.list(part);
        before.forEach(each -> close(each.rejected()));
    }

    private static List<String> notes(
            FileLedger ledger, DropFile file, Judgement judgement, Counts counts, List<String> others) {
        List<String> notes = new ArrayList<>(counts.notes());
        notes.addAll(others);
        if (counts.read() >= LARGE) {
            ledger.twin(file, judgement.sha256())
                    .ifPresent(
                            other -> notes.add("it has the same bytes as " + other + ": was that export sent again?"));
        }
        return List.copyOf(notes);
    }

    /** A part cannot join others whose rows are past keeping. */
    private static void requireRows(DSLContext tx, DropFile file) {
        if (Partitions.find(tx, RawTables.of(file.kind()), file.period()) == null) {
            throw new StopException(
                    ExitCode.INPUT_REFUSED,
                    ("%s: the other parts of its period are loaded, but their rows are past keeping. Take it out of the"
                                    + " drop, or raise bill-months in jobs/retention.yml before such a resend")
                            .formatted(file.name()));
        }
    }

    /** The rejects are on disk before the file counts as loaded: a run that loads it again does not list them again. */
    private static void close(RejectFile rejected) {
        try {
            rejected.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Counts replaceWhole(DSLContext tx, int id, DropFile file, Judgement judgement, RowSink rejected) {
        Counts[] counts = new Counts[1];
        Partitions.replace(
                tx,
                RawTables.of(file.kind()),
                file.period(),
                target -> counts[0] = copy(tx, target, true, id, file, judgement, rejected));
        return Objects.requireNonNull(counts[0]);
    }

    private Counts append(
            DSLContext tx, int id, DropFile file, Judgement judgement, RowSink rejected, List<LoadedPart> old) {
        Table<?> raw = RawTables.of(file.kind());
        old.forEach(replaced -> tx.deleteFrom(raw)
                .where(RawTables.period(raw).eq(file.period()))
                .and(RawTables.fileId(raw).eq(replaced.id()))
                .execute());
        Table<Record> target = Objects.requireNonNull(Partitions.find(tx, raw, file.period()));
        return copy(tx, target, false, id, file, judgement, rejected);
    }

    private Counts copy(
            DSLContext tx,
            Table<Record> target,
            boolean fresh,
            int id,
            DropFile file,
            Judgement judgement,
            RowSink rejected) {
        return Objects.requireNonNull(tx.connectionResult(connection -> {
            try (CopyText copy = begin(connection, target, fresh)) {
                Counts counts = reader.read(file, judgement, new CopySink(copy, file.period(), id, rejected));
                long taken = copy.end();
                if (taken != counts.accepted()) {
                    throw new IllegalStateException("%s: %d rows were sent to the database, it took %d"
                            .formatted(file.name(), counts.accepted(), taken));
                }
                return counts;
            }
        }));
    }

    private static CopyText begin(Connection connection, Table<Record> target, boolean fresh) {
        try {
            return CopyText.begin(connection, target, fresh);
        } catch (SQLException e) {
            throw new DataAccessException("The COPY into " + target.getName() + " could not begin", e);
        }
    }
}
