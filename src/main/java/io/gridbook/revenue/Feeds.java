package io.gridbook.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** One query for each kind of sheet, all read side by side. */
final class Feeds implements AutoCloseable {
    private final List<Feed<?>> all = new ArrayList<>();
    private final Feed<SheetRows.Revenue> revenue;
    private final Feed<SheetRows.Base> base;
    private final Feed<SheetRows.Development> development;
    private final Feed<SheetRows.Structure> structure;
    private final Feed<SheetRows.Migration> migration;
    private final Feed<SheetRows.High> high;
    private final Feed<SheetRows.HighTotal> highTotals;
    private final Feed<SheetRows.Voice> voice;
    private final Feed<SheetRows.VoiceTotal> voiceTotals;
    private final Feed<SheetRows.Churn> churn;
    private final Feed<SheetRows.Kpi> kpis;
    private final Feed<SheetRows.Refund> refunds;

    Feeds(DSLContext dsl, Month month, int limit) {
        revenue = open(PlaceSql.revenue(dsl, month), RowMapping::revenue);
        base = open(PlaceSql.base(dsl, month), RowMapping::base);
        development = open(PlaceSql.development(dsl, month), RowMapping::development);
        structure = open(PlaceSql.structure(dsl, month), RowMapping::structure);
        migration = open(PlaceSql.migration(dsl, month), RowMapping::migration);
        high = open(PeopleSql.high(dsl, month, limit), RowMapping::high);
        highTotals = open(PeopleSql.highTotals(dsl, month), RowMapping::highTotal);
        voice = open(PeopleSql.voice(dsl, month, limit), RowMapping::voice);
        voiceTotals = open(PeopleSql.voiceTotals(dsl, month), RowMapping::voiceTotal);
        churn = open(PlaceSql.churn(dsl, month), RowMapping::churn);
        kpis = open(PlaceSql.kpis(dsl, month), RowMapping::kpi);
        refunds = open(PeopleSql.refunds(dsl, month), RowMapping::refund);
    }

    PlaceFigures of(PlaceName place, List<PlacePart> parts) {
        PlaceKey key = place.key();
        return new PlaceFigures(
                place,
                revenue.of(key),
                base.of(key),
                development.of(key),
                structure.of(key),
                migration.of(key),
                high.of(key),
                highTotals.onlyOf(key),
                voice.of(key),
                voiceTotals.onlyOf(key),
                churn.of(key),
                kpis.of(key),
                refunds.of(key),
                List.copyOf(parts));
    }

    void mustBeAtEnd() {
        all.forEach(Feed::mustBeAtEnd);
    }

    @Override
    public void close() {
        all.forEach(Feed::close);
    }

    private <R> Feed<R> open(ResultQuery<? extends Record> query, Function<Record, R> mapping) {
        Feed<R> feed = new Feed<>(query, mapping);
        all.add(feed);
        return feed;
    }
}
