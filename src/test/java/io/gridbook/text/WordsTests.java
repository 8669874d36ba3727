package io.gridbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Words CHINESE = Words.of(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keys()).containsExactlyElementsOf(CHINESE.keys());
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (Locale locale : List.of(CHINESE.locale(), ENGLISH.locale())) {
            Path file = Path.of("src/main/resources/messages/" + locale + ".properties");
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[^#\\s].*"))
                            .map(line -> line.split("=", 2)[0]))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMessageAsksForTheSameNamesInBothLanguages() {
        for (String key : CHINESE.keys()) {
            assertThat(new TreeSet<>(ENGLISH.names(key))).as(key).isEqualTo(new TreeSet<>(CHINESE.names(key)));
        }
    }

    @Test
    void everyRuleHasNameReasonActionAndNote() {
        for (String rule : rules()) {
            assertThat(CHINESE.has("reason." + rule)).as(rule).isTrue();
            assertThat(CHINESE.has("note." + rule)).as(rule).isTrue();
            assertThat(CHINESE.keys()).as(rule).anyMatch(key -> key.startsWith("action." + rule));
        }
    }

    @Test
    void noMessageIsLeftFromARuleThatIsGone() {
        Set<String> rules = rules();
        for (String key : CHINESE.keys()) {
            if (List.of("reason", "note", "action").contains(key.split("\\.", -1)[0])) {
                assertThat(rules).as(key).contains(key.split("\\.", -1)[1]);
            }
        }
    }

    @Test
    void aFigureThatIsNotThereIsADash() {
        assertThat(CHINESE.say("note.SPEND_DROP", Map.of())).contains("–%");
    }

    @Test
    void anUnknownLanguageNamesThoseThatAreThere() {
        assertThatThrownBy(() -> Words.of(Locale.FRENCH)).hasMessage("no words for locale fr, expected zh-CN or en");
    }

    @Test
    void aMissingKeyIsAFault() {
        assertThatThrownBy(() -> ENGLISH.get("nothing")).hasMessageContaining("no message nothing");
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        CHINESE.keys().stream()
                .filter(key -> key.startsWith("rule."))
                .forEach(key -> rules.add(key.substring("rule.".length())));
        return rules;
    }
}
