package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.FINDING;

import io.gridbook.fault.FaultPoints;
import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes what the rules find; each rule replaces its own cases of the day. */
@Component
public class Findings {
    private final DSLContext dsl;
    private final List<Rule> rules;

    Findings(DSLContext dsl, List<Rule> rules) {
        this.dsl = dsl;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** All rules, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** Makes room for the night's cases. */
    public void prepare(Night night) {
        dsl.transaction(configuration -> Partitions.replace(configuration.dsl(), FINDING, night.day(), target -> {}));
    }

    /** Replaces the cases of one rule. */
    public void write(Rule rule, Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            tx.deleteFrom(FINDING)
                    .where(FINDING.DAY.eq(night.day()), FINDING.RULE.eq(rule.id()))
                    .execute();
            if (rule.enabled()) {
                tx.insertInto(FINDING, FINDING.fields())
                        .select(rule.findings(night))
                        .execute();
            }
            FaultPoints.hit("rule.written");
        });
        FaultPoints.hit("rule.committed");
    }
}
