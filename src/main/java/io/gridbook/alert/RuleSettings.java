package io.gridbook.alert;

/** The lines of {@code jobs/rules.yml}, each bound to the record of its rule. */
@FunctionalInterface
public interface RuleSettings {
    /** The settings of a rule: those under {@code rules.<id in kebab case>}. */
    <T extends Record> T of(Rule rule, Class<T> type);
}
