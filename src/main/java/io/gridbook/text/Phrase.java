package io.gridbook.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message with named places: {@code {after:yuan}} prints a value in a {@link Format}, {@code {kind@fall}} the message
 * {@code fall.<value>}, {@code {fields@*field}} those of a list {@code a+b}, with {@code field.separator} between them,
 * {@code {package|product@product}} the first that is there; a part in square brackets is left out
 * when a value in it is absent or 0.
 */
final class Phrase {
    static final String ABSENT = "–";
    private static final String LIST = "*";

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = parts;
    }

    static Phrase of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = nextOf(text, from);
            if (open > from) {
                parts.add(new Literal(text.substring(from, open)));
            }
            if (open < text.length()) {
                int close = text.indexOf(text.charAt(open) == '{' ? '}' : ']', open);
                if (close < 0) {
                    throw new IllegalArgumentException("never closed at " + open + ": " + text);
                }
                String inner = text.substring(open + 1, close);
                parts.add(text.charAt(open) == '{' ? Place.of(inner) : new Option(of(inner)));
                open = close + 1;
            }
            from = open;
        }
        return new Phrase(parts);
    }

    private static int nextOf(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '{' || text.charAt(at) == '[') {
                return at;
            }
        }
        return text.length();
    }

    String say(Map<String, ?> values, UnaryOperator<String> words) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            String said = part.say(values, words);
            out.append(said == null ? ABSENT : said);
        }
        return out.toString();
    }

    /** The names that the phrase asks for. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        parts.stream().flatMap(Part::alternatives).forEach(each -> names.add(each.name));
        return names;
    }

    /** Those of the values that the phrase asks for, by name: numbers as it prints them, all else as it stands. */
    Map<String, String> printed(Map<String, ?> values) {
        Map<String, String> printed = new LinkedHashMap<>();
        parts.stream().flatMap(Part::alternatives).forEach(each -> {
            Object value = values.get(each.name);
            if (value != null) {
                printed.put(each.name, value instanceof Number ? each.format.print(value) : value.toString());
            }
        });
        return printed;
    }

    private sealed interface Part permits Literal, Place, Option {
        /** Null where the value is absent. */
        @Nullable
        String say(Map<String, ?> values, UnaryOperator<String> words);

        default Stream<Alternative> alternatives() {
            return Stream.of();
        }
    }

    private record Literal(String text) implements Part {
        @Override
        public String say(Map<String, ?> values, UnaryOperator<String> words) {
            return text;
        }
    }

    private record Place(List<Alternative> choices) implements Part {
        static Place of(String inner) {
            List<Alternative> alternatives = new ArrayList<>();
            for (String text : inner.split("\\|", -1)) {
                alternatives.add(Alternative.of(text));
            }
            return new Place(alternatives);
        }

        @Override
        public @Nullable String say(Map<String, ?> values, UnaryOperator<String> words) {
            for (Alternative alternative : choices) {
                Object value = values.get(alternative.name);
                if (value != null) {
                    return alternative.print(value, words);
                }
            }
            return null;
        }

        boolean blank(Map<String, ?> values) {
            return choices.stream()
                    .map(alternative -> values.get(alternative.name))
                    .allMatch(value -> value == null || value.toString().equals("0"));
        }

        @Override
        public Stream<Alternative> alternatives() {
            return choices.stream();
        }
    }

    private record Alternative(
            String name, Format format, @Nullable String family) {
        static Alternative of(String text) {
            int at = text.indexOf('@');
            int colon = text.indexOf(':');
            if (at >= 0) {
                return new Alternative(text.substring(0, at), Format.PLAIN, text.substring(at + 1));
            }
            return colon < 0
                    ? new Alternative(text, Format.PLAIN, null)
                    : new Alternative(text.substring(0, colon), Format.named(text.substring(colon + 1)), null);
        }

        String print(Object value, UnaryOperator<String> words) {
            if (family == null) {
                return format.print(value);
            }
            return family.startsWith(LIST)
                    ? list(family.substring(1), value, words)
                    : words.apply(family + "." + value);
        }

        private static String list(String family, Object values, UnaryOperator<String> words) {
            return Stream.of(values.toString().split("\\+", -1))
                    .map(value -> words.apply(family + "." + value))
                    .collect(Collectors.joining(words.apply(family + ".separator")));
        }
    }

    private record Option(Phrase inner) implements Part {
        @Override
        public String say(Map<String, ?> values, UnaryOperator<String> words) {
            boolean blank = inner.parts.stream().anyMatch(part -> part instanceof Place place && place.blank(values));
            return blank ? "" : inner.say(values, words);
        }

        @Override
        public Stream<Alternative> alternatives() {
            return inner.parts.stream().flatMap(Part::alternatives);
        }
    }
}
