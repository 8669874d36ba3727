package io.gridbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTests {
    private static final Map<String, String> WORDS =
            Map.of("field.name", "Name", "field.address", "Address", "field.separator", ", ", "kind.VOICE", "voice");

    @Test
    void aListIsItsWordsWithTheSeparatorBetweenThem() {
        assertThat(say("missing: {fields@*field}.", Map.of("fields", "name+address")))
                .isEqualTo("missing: Name, Address.");
        assertThat(say("missing: {fields@*field}.", Map.of("fields", "address")))
                .isEqualTo("missing: Address.");
        assertThat(Phrase.of("missing: {fields@*field}").names()).containsExactly("fields");
    }

    @Test
    void aListThatIsNotThereIsADashAndItsOptionIsLeftOut() {
        assertThat(say("missing: {fields@*field}", Map.of())).isEqualTo("missing: –");
        assertThat(say("whole[, but for {fields@*field}]", Map.of())).isEqualTo("whole");
        assertThat(say("whole[, but for {fields@*field}]", Map.of("fields", "name+name")))
                .isEqualTo("whole, but for Name, Name");
    }

    @Test
    void aWordWithoutAListIsNotTakenApart() {
        assertThat(say("{kind@kind}", Map.of("kind", "VOICE"))).isEqualTo("voice");
        assertThat(say("{kind@kind}", Map.of("kind", "VOICE+DATA"))).isEqualTo("kind.VOICE+DATA");
    }

    @Test
    void aTimeIsDayAndTimeWithoutItsYear() {
        assertThat(say("by {due:time}", Map.of("due", "2026-11-28 14:30"))).isEqualTo("by 11-28 14:30");
        assertThat(say("by {due:day}", Map.of("due", "2026-11-28"))).isEqualTo("by 11-28");
        assertThat(say("by {due:time}[ (called {called:time})]", Map.of("due", "2026-11-28 14:30")))
                .isEqualTo("by 11-28 14:30");
    }

    private static String say(String phrase, Map<String, ?> values) {
        return Phrase.of(phrase).say(values, key -> WORDS.getOrDefault(key, key));
    }
}
