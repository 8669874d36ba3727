package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;
import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.TestDatabase;
import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Acceptances;
import io.gridbook.exports.Accepted;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RejectLimit;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.TestExports;
import io.gridbook.ingest.archive.KeptRejects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;

/** Files that arrive in a drop and are loaded into a database of their own. */
final class Arrivals {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 21, 3, 0, 0, 0, ZoneOffset.UTC);

    final DSLContext dsl = TestDatabase.create().dsl();
    private final Path folder;
    private final ExportsProperties properties;
    private final ExportLoading loading;
    final AcceptanceLedger ledger;
    private int runs;

    /** With room for half the rows to be rejected. */
    Arrivals(Path folder) {
        this(folder, new BigDecimal("0.50"));
    }

    Arrivals(Path folder, BigDecimal maxRejectRatio) {
        this(folder, TestExports.rejecting(maxRejectRatio), List.of());
    }

    Arrivals(Path folder, ExportsProperties properties, List<Accepted> accepted) {
        this.folder = folder;
        this.properties = properties;
        Clock clock = Clock.fixed(Instant.from(NOW), ZoneOffset.UTC);
        Acceptance acceptance = new StandingAcceptance(dsl, new Acceptances(accepted));
        ledger = new AcceptanceLedger(dsl, clock);
        Gates gates = new Gates(new RejectLimit(acceptance), new VolumeLimit(acceptance), ledger, acceptance);
        loading = new ExportLoading(
                new ExportLoader(dsl, clock, new FileJudge(acceptance), new RowReader(acceptance), gates));
        run();
    }

    /** Begins another run. */
    void run() {
        dsl.insertInto(RUN)
                .set(RUN.COMMAND, "ingest")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, NOW)
                .set(RUN.SETTINGS_HASH, "")
                .execute();
        runs++;
    }

    /** Puts a bills file of October there; a row is {@code service,yuan}, all of it rent. */
    Arrivals bills(String part, String... rows) {
        StringBuilder text = new StringBuilder("bill_month,service_id,rent,voice,data,vas,total\n");
        for (String row : rows) {
            String yuan = row.substring(row.indexOf(',') + 1);
            text.append("202610,")
                    .append(row.substring(0, row.indexOf(',')))
                    .append(",")
                    .append(yuan)
                    .append(",0,0,0,")
                    .append(yuan)
                    .append('\n');
        }
        return put("bills_202610" + part + ".csv", text.toString());
    }

    Arrivals put(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the drop as it lies there, two files at a time. */
    List<LoadedFile> load() {
        List<DropFile> files = Drop.scan(folder, properties).files();
        try {
            return loading.load(
                    runs,
                    files,
                    new RejectFolder(folder.resolve("rejects"), new KeptRejects(folder.resolve("kept"))),
                    2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each file says of itself: {@code name read=loaded+rejected+duplicate}, and its money in fen. */
    static List<String> counts(List<LoadedFile> files) {
        return files.stream()
                .map(file -> "%s %d=%d+%d+%d, %d of %d fen"
                        .formatted(
                                file.name(),
                                file.read(),
                                file.loaded(),
                                file.rejected(),
                                file.duplicate(),
                                file.amountLoaded(),
                                file.amount()))
                .toList();
    }

    /** The bills that are loaded, {@code service fen}, by service. */
    List<String> billed() {
        return dsl.selectFrom(RAW_BILLS)
                .orderBy(RAW_BILLS.SERVICE_ID, RAW_BILLS.TOTAL)
                .fetch(row -> row.getServiceId() + " " + row.getTotal());
    }

    /** How many rows are kept that were taken out for others with the same key. */
    int takenOut() {
        return dsl.fetchCount(RAW_DUPLICATE);
    }

    /** The lines of a reject file behind its heading. */
    List<String> rejectedRows(String name) {
        return rejects(name).stream().skip(1).toList();
    }

    /** The lines of a reject file. */
    List<String> rejects(String name) {
        Path file = folder.resolve("rejects").resolve(name);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
