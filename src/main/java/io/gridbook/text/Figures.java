package io.gridbook.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The figures that a case states, by name: numbers as {@link Long}, dates, months and words as {@link String}. */
public record Figures(Map<String, Object> values) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads a flat JSON object; a null is as good as absent. */
    public static Figures of(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    values.put(name, parser.getLongValue());
                } else if (token != JsonToken.VALUE_NULL) {
                    values.put(name, parser.getString());
                }
            }
        }
        return new Figures(values);
    }

    public @Nullable Long number(String name) {
        return values.get(name) instanceof Long number ? number : null;
    }

    public @Nullable String word(String name) {
        return values.get(name) instanceof String word ? word : null;
    }
}
