package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.fault.FaultPoints;
import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Writes what the rules find; each rule replaces its own cases of the day. */
@Component
public class Findings {
    private final DSLContext dsl;
    private final List<Rule> rules;
    private final List<Preparation> preparations;

    Findings(DSLContext dsl, List<Rule> rules, List<Preparation> preparations) {
        this.dsl = dsl;
        this.preparations = List.copyOf(preparations);
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** All rules, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** Writes what rules look at, and makes room for the night's cases. */
    public void prepare(Night night) {
        lookBack(night);
        dsl.transaction(configuration -> Partitions.replace(configuration.dsl(), FINDING, night.day(), target -> {}));
    }

    /** Writes what rules look at of the days before the night. */
    public void lookBack(Night night) {
        preparations.forEach(each -> each.write(night));
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
                        .select(notExempt(rule.findings(night), night))
                        .execute();
            }
            FaultPoints.hit("rule.written");
        });
        FaultPoints.hit("rule.committed");
    }

    /** Without the customers that nobody may contact. */
    private static Select<? extends Record> notExempt(Select<? extends Record> found, Night night) {
        Table<?> findings = found.asTable("found", names());
        return select(findings.fields())
                .from(findings)
                .where(notExists(selectOne()
                        .from(EXEMPTION)
                        .where(EXEMPTION.DAY.eq(night.day()), EXEMPTION.KIND.eq(inline("CONTACT")))
                        .and(EXEMPTION.AREA_ID.eq(findings.field(FINDING.AREA_ID)))
                        .and(EXEMPTION.CUSTOMER_ID.eq(findings.field(FINDING.CUSTOMER_ID)))));
    }

    private static String[] names() {
        return Stream.of(FINDING.fields()).map(Field::getName).toArray(String[]::new);
    }
}
