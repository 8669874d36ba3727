package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.FINDING;
import static java.util.stream.Collectors.toMap;

import io.gridbook.alert.Closings;
import io.gridbook.alert.SeveritySettings;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases that the rules found of a customer on D, with what became of them. */
@Component
class Cases {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final DSLContext dsl;
    private final SeveritySettings severity;
    private final Closings closings;

    Cases(DSLContext dsl, SeveritySettings severity, Closings closings) {
        this.dsl = dsl;
        this.severity = severity;
        this.closings = closings;
    }

    /** By rule. */
    Map<String, List<CaseAnswer>> of(Asked asked, @Nullable Standing standing) {
        Map<Key, ContactLine> closed = closed(asked);
        return dsl.select(FINDING.fields())
                .select(ALERT.fields())
                .from(FINDING)
                .leftJoin(ALERT)
                .on(ALERT.AREA_ID.eq(FINDING.AREA_ID), ALERT.DAY.eq(asked.day()))
                .and(ALERT.RULE.eq(FINDING.RULE))
                .and(ALERT.SUBJECT.eq(FINDING.SUBJECT))
                .and(ALERT.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                .where(FINDING.DAY.eq(asked.day()), FINDING.AREA_ID.eq(asked.areaId()))
                .and(FINDING.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY)
                .fetchGroups(FINDING.RULE, row -> answer(row, standing, closed.get(Key.of(row))));
    }

    private record Key(String rule, String subject, String periodKey) {
        static Key of(Record row) {
            return new Key(row.get(FINDING.RULE), row.get(FINDING.SUBJECT), row.get(FINDING.PERIOD_KEY));
        }
    }

    private Map<Key, ContactLine> closed(Asked asked) {
        return dsl.fetch(closings.contacts(asked.night(), asked.areaId(), asked.customerId())).stream()
                .collect(toMap(Key::of, ContactLines::line, (newest, older) -> newest));
    }

    private CaseAnswer answer(Record row, @Nullable Standing standing, @Nullable ContactLine closed) {
        boolean listed = row.get(ALERT.RULE) != null;
        return new CaseAnswer(
                row.get(FINDING.SUBJECT),
                row.get(FINDING.PERIOD_KEY),
                row.get(FINDING.STAGE),
                Money.orNull(row.get(FINDING.AT_STAKE)),
                due(row),
                row.get(ALERT.FIRST_SEEN),
                row.get(ALERT.STATE),
                row.get(ALERT.DAYS_OPEN),
                Boolean.TRUE.equals(row.get(ALERT.OVERDUE)),
                listed,
                listed ? null : closed,
                listed ? points(row, standing) : null,
                CaseFigures.of(
                        row.get(FINDING.RULE),
                        row.get(FINDING.STAGE),
                        row.get(FINDING.FIGURES).data()));
    }

    private static @Nullable String due(Record row) {
        LocalDateTime at = row.get(ALERT.DUE_AT);
        return at != null
                ? TIME.format(at)
                : row.get(ALERT.DUE_ON) == null ? null : String.valueOf(row.get(ALERT.DUE_ON));
    }

    private Points points(Record row, @Nullable Standing standing) {
        return new Points(
                severity.tier(standing == null ? null : standing.tier()),
                severity.band(standing == null ? null : standing.band()),
                row.get(FINDING.WEIGHT),
                Boolean.TRUE.equals(row.get(ALERT.OVERDUE)) ? severity.overdue() : 0,
                row.get(ALERT.SEVERITY));
    }
}
