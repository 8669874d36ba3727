package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;

import io.gridbook.segment.SegmentSettings;
import io.gridbook.segment.SegmentSettings.BandBasis;
import io.gridbook.store.schema.tables.records.SegmentRecord;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Position, cuts and thresholds behind tier and band. */
@Component
class Standings {
    private final DSLContext dsl;
    private final SegmentSettings settings;
    private final Ties ties;

    Standings(DSLContext dsl, SegmentSettings settings, Ties ties) {
        this.dsl = dsl;
        this.settings = settings;
        this.ties = ties;
    }

    /** Nothing for a customer without a service, or without a known grid. */
    @Nullable
    Standing of(Asked asked, List<ServiceLine> services, List<MonthLine> months) {
        SegmentRecord segment = dsl.selectFrom(SEGMENT)
                .where(SEGMENT.DAY.eq(asked.day()), SEGMENT.AREA_ID.eq(asked.areaId()))
                .and(SEGMENT.CUSTOMER_ID.eq(asked.customerId()))
                .fetchOne();
        return segment == null ? null : standing(asked, segment, services, months);
    }

    private Standing standing(Asked asked, SegmentRecord segment, List<ServiceLine> services, List<MonthLine> months) {
        Averages averages = new Averages(settings.average(asked.night()), months);
        int customers = dsl.fetchCount(
                SEGMENT, SEGMENT.DAY.eq(asked.day()), SEGMENT.AREA_ID.eq(asked.areaId()), condition(SEGMENT.IN_BASE));
        BigDecimal arpu = Money.yuan(segment.getArpu());
        return new Standing(
                segment.getInBase(),
                segment.getInBaseBefore(),
                segment.getLive(),
                segment.getFirstOpenedOn(),
                averages.of(segment.getFirstOpenedOn()),
                arpu,
                Money.yuan(segment.getSpend_12m()),
                segment.getPosition(),
                customers,
                segment.getTier(),
                List.of(
                        cut(asked, "HIGH", settings.highPercent(), customers),
                        cut(asked, "MID", settings.midPercent(), customers)),
                ties.of(asked, segment),
                segment.getBand(),
                settings.bandBasis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                settings.bandBasis() == BandBasis.CUSTOMER ? arpu : best(averages, services),
                Money.yuan(settings.highArpuFen()),
                Money.yuan(settings.midArpuFen()));
    }

    private static BigDecimal best(Averages averages, List<ServiceLine> services) {
        return services.stream()
                .map(service -> averages.of(service).average())
                .max(Comparator.naturalOrder())
                .orElse(Money.yuan(0));
    }

    private Cut cut(Asked asked, String tier, int percent, int customers) {
        int places = (percent * customers + 99) / 100;
        Long amount = dsl.select(SEGMENT.ARPU)
                .from(SEGMENT)
                .where(SEGMENT.DAY.eq(asked.day()), SEGMENT.AREA_ID.eq(asked.areaId()))
                .and(condition(SEGMENT.IN_BASE))
                .and(SEGMENT.POSITION.eq(places))
                .fetchOne(SEGMENT.ARPU);
        BigDecimal exact = BigDecimal.valueOf((long) percent * customers, 2);
        return new Cut(tier, percent, exact, places, Money.orNull(amount));
    }
}
