package io.gridbook.alert;

import io.gridbook.segment.Night;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules that are on leave out. */
@Component
class RuleOmissions implements NightNote {
    private final DSLContext dsl;
    private final List<Rule> rules;

    RuleOmissions(DSLContext dsl, List<Rule> rules) {
        this.dsl = dsl;
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<String> of(Night night) {
        return rules.stream()
                .filter(Rule::enabled)
                .flatMap(rule -> rule.omissions(night).stream())
                .map(this::said)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String said(Omission omission) {
        Record row = dsl.fetchOne(omission.figures());
        return row == null ? null : omission.sentence().formatted(row.intoArray());
    }
}
