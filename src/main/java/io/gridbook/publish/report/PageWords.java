package io.gridbook.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of the pages in one language. */
final class PageWords {
    private final Properties words = new Properties();
    private final Naming naming;

    PageWords(Locale locale, Naming naming) {
        this.naming = naming;
        String file = "page_" + (locale.getLanguage().equals("en") ? "en" : "zh_CN") + ".properties";
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> all() {
        return words.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), this::get));
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String name(String family, String id) {
        String word = words.getProperty(family + "_" + id);
        return word == null ? naming.name(family, id) : word;
    }

    String say(String key, Object... values) {
        String text = get(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
