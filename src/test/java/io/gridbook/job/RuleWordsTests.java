package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleWordsTests {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final Pattern LINE = Pattern.compile("^  ([a-z-]+):.*");

    @Test
    void theShippedRulesHaveTheirMessages() throws IOException {
        assertThat(shipped()).contains("SPEND_DROP", "PROFILE_GAP");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(RuleWords.faults(shipped(), Words.of(locale))).isEmpty();
        }
    }

    @Test
    void aRuleWithoutMessagesIsToldWithEachThatIsMissing() throws IOException {
        Set<String> rules = shipped();
        rules.add("NEW");
        assertThat(RuleWords.faults(rules, WORDS))
                .containsExactly(
                        "action.NEW is missing; write it",
                        "note.NEW is missing; write it",
                        "reason.NEW is missing; write it",
                        "rule.NEW is missing; write it");
    }

    @Test
    void aMessageWithoutARuleIsTold() throws IOException {
        Set<String> rules = shipped();
        rules.remove("PACKAGE_EXPIRED");
        assertThat(RuleWords.faults(rules, WORDS))
                .hasSize(4)
                .anyMatch(
                        fault -> fault.startsWith("note.PACKAGE_EXPIRED belongs to no rule; take it out or name one"));
    }

    /** The rules as jobs/rules.yml has a line for each, which is compared with the program's own at every start. */
    private static Set<String> shipped() throws IOException {
        Set<String> rules = new TreeSet<>();
        Files.readAllLines(Path.of("jobs", "rules.yml")).stream()
                .dropWhile(line -> !line.equals("rules:"))
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(
                        line -> rules.add(line.group(1).toUpperCase(Locale.ROOT).replace('-', '_')));
        return rules;
    }
}
