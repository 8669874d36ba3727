package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.text.Words;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleWordsTests {
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    @Test
    void theShippedRulesHaveTheirMessages() {
        assertThat(RuleWords.faults(
                        Set.of("SPEND_DROP", "SPEND_SURGE", "PACKAGE_EXPIRING", "PACKAGE_EXPIRED", "ARREARS"), WORDS))
                .isEmpty();
    }

    @Test
    void aRuleWithoutMessagesIsToldWithEachThatIsMissing() {
        assertThat(RuleWords.faults(
                        Set.of("SPEND_DROP", "SPEND_SURGE", "PACKAGE_EXPIRING", "PACKAGE_EXPIRED", "ARREARS", "NEW"),
                        WORDS))
                .containsExactly(
                        "action.NEW is missing; write it",
                        "note.NEW is missing; write it",
                        "reason.NEW is missing; write it",
                        "rule.NEW is missing; write it");
    }

    @Test
    void aMessageWithoutARuleIsTold() {
        assertThat(RuleWords.faults(Set.of("SPEND_DROP", "SPEND_SURGE", "PACKAGE_EXPIRING", "ARREARS"), WORDS))
                .hasSize(4)
                .anyMatch(
                        fault -> fault.startsWith("note.PACKAGE_EXPIRED belongs to no rule; take it out or name one"));
    }
}
