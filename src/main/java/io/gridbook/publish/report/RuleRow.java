package io.gridbook.publish.report;

import java.util.List;

/** A rule with its cases, and a small chart of the nights before. */
record RuleRow(String name, RuleLine line, Spark spark) {
    static List<RuleRow> of(List<RuleLine> rules, PageWords words) {
        return rules.stream()
                .map(rule -> new RuleRow(words.name("rule", rule.rule()), rule, Spark.of(rule.before(), rule.total())))
                .toList();
    }

    long total() {
        return line.total();
    }
}
