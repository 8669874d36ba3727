package io.gridbook.explain;

import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reader should know before the figures. */
@Component
class Notes {
    private final DSLContext dsl;
    private final Records records;

    Notes(DSLContext dsl, Records records) {
        this.dsl = dsl;
        this.records = records;
    }

    List<String> of(
            Asked asked,
            Optional<PublicationRecord> published,
            @Nullable Standing standing,
            List<RuleAnswer> rules,
            List<RowLine> rows,
            String settingsHash) {
        List<String> notes = new ArrayList<>();
        if (!asked.id().equals(asked.customerId())) {
            notes.add("%s is a record of customer %s".formatted(asked.id(), asked.customerId()));
        }
        if (published.isEmpty()) {
            notes.add("the night was not published: managers have not seen it");
        } else if (!published.get().getSettingsHash().equals(settingsHash)) {
            notes.add(
                    "the settings are others than those of the published night; conditions are shown with those in force now");
        }
        published.flatMap(each -> LaterRun.after(dsl, each)).map(LaterRun::show).ifPresent(notes::add);
        if (asked.night().late()) {
            notes.add("the bills of the month before D were not there: M is an older month");
        }
        place(asked, standing).ifPresent(notes::add);
        if (rows.stream().anyMatch(Notes::exempt)) {
            notes.add("exempt from contact on D: no rule lists the customer");
        }
        if (standing != null && standing.average().average().compareTo(standing.arpu()) != 0) {
            notes.add("the bills changed since the night was run: it had an average of " + standing.arpu());
        }
        if (rules.stream().anyMatch(Notes::changed)) {
            notes.add(
                    "some cases do not fit the tables as they stand now; run the night again to see what comes of it");
        }
        return notes;
    }

    private Optional<String> place(Asked asked, @Nullable Standing standing) {
        if (!asked.assigned()) {
            return Optional.of("its grid is not in the grids export: no tier, no band, no cases");
        }
        if (standing == null) {
            return Optional.of("it has no service in the snapshot: no tier, no band, no cases");
        }
        return records.leftOut(asked)
                ? Optional.of("records with its certificate were not merged: they have too many services together")
                : Optional.empty();
    }

    static boolean exempt(RowLine row) {
        return row.export().equals("exemptions")
                && "CONTACT".equals(row.figures().get("kind"))
                && Boolean.TRUE.equals(row.figures().get("in_force"));
    }

    private static boolean changed(RuleAnswer rule) {
        return rule.enabled()
                && rule.subjects().stream()
                        .anyMatch(each -> each.found() != null
                                && (each.conditions().isEmpty()
                                        || !each.missed().isEmpty()));
    }
}
