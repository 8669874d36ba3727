package io.gridbook.worklist;

import io.gridbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which charges of a customer fell and by how much, the largest first; what was refunded, and how many services ceased. */
final class SpendFalls {
    private static final List<String> KINDS = List.of("RENT", "VOICE", "DATA", "VAS");

    private final Words words;

    SpendFalls(Words words) {
        this.words = words;
    }

    private record Fall(String kind, long fen) {}

    String of(KindLine line) {
        List<Fall> falls = new ArrayList<>();
        for (String kind : KINDS) {
            add(falls, kind, line.figure("+" + kind.toLowerCase(Locale.ROOT)));
        }
        String main = line.word("kind");
        if (main != null && falls.stream().noneMatch(fall -> fall.kind().equals(main))) {
            add(falls, main, line.figure("kindFall"));
        }
        falls.sort((a, b) -> Long.compare(b.fen(), a.fen()));
        List<String> texts = new ArrayList<>();
        falls.forEach(fall -> texts.add(words.say("fall-line", Map.of("kind", fall.kind(), "fen", fall.fen()))));
        say(texts, "fall-refund", line.figure("refund"));
        say(texts, "fall-ceased", line.figure("ceased"));
        return String.join("\n", texts);
    }

    private static void add(List<Fall> falls, String kind, @Nullable Long fen) {
        if (fen != null) {
            falls.add(new Fall(kind, fen));
        }
    }

    private void say(List<String> texts, String key, @Nullable Long value) {
        if (value != null) {
            texts.add(words.say(key, Map.of("value", value)));
        }
    }
}
