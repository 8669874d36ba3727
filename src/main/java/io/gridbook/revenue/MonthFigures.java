package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASIS;

import io.gridbook.store.Partitions;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The tables of a month's analysis, in three rows: those of a row need those before it, and not one another. */
@Component
public class MonthFigures {
    private final DSLContext dsl;
    private final RevenueSettings settings;
    private final MonthSegments segments;

    MonthFigures(DSLContext dsl, RevenueSettings settings, MonthSegments segments) {
        this.dsl = dsl;
        this.settings = settings;
        this.segments = segments;
    }

    /** A piece of work by its name, such as {@code month-revenue}. */
    public record Piece(String name, Consumer<Month> work) {}

    /** Where everything is put to. */
    public List<Piece> first() {
        return List.of(piece(new MonthPlaces()), piece(segments));
    }

    /** What is put there. */
    public List<Piece> second() {
        return List.of(
                piece(new MonthRevenue()),
                piece(new MonthBase()),
                piece(new MonthDevelopment()),
                piece(new MonthCeased()),
                piece(new MonthStructure()),
                piece(new MonthMigration()),
                piece(new MonthHigh()),
                piece(new MonthVoice(settings)),
                piece(new MonthRefunds(settings.refunds())));
    }

    /** What is reckoned from that. */
    public List<Piece> third() {
        return List.of(piece(new MonthKpis(dsl)));
    }

    /** All of it, one after the other. */
    public void write(Month month) {
        first().forEach(each -> each.work().accept(month));
        second().forEach(each -> each.work().accept(month));
        third().forEach(each -> each.work().accept(month));
    }

    /** Which snapshots the figures of the month went through; in the transaction that publishes them. */
    public static void noteBasis(DSLContext tx, Month month) {
        tx.insertInto(MONTH_BASIS)
                .set(MONTH_BASIS.MONTH, month.start())
                .set(MONTH_BASIS.SNAPSHOT, month.snapshot())
                .set(MONTH_BASIS.SNAPSHOT_BEFORE, month.knowsMoves() ? month.snapshotBefore() : null)
                .onConflict(MONTH_BASIS.MONTH)
                .doUpdate()
                .set(MONTH_BASIS.SNAPSHOT, month.snapshot())
                .set(MONTH_BASIS.SNAPSHOT_BEFORE, month.knowsMoves() ? month.snapshotBefore() : null)
                .execute();
    }

    private Piece piece(MonthTable table) {
        String name = table.into().getName().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Piece(name, month -> replace(table, month));
    }

    private void replace(MonthTable table, Month month) {
        Table<?> into = table.into();
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Partitions.replace(
                    tx,
                    into,
                    month.start(),
                    target -> tx.insertInto(target, into.fields())
                            .select(table.rows(month))
                            .execute());
        });
    }
}
