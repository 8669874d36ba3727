package io.gridbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of one language, by key, from its message file. */
public final class Words {
    private static final Map<String, Words> LANGUAGES = languages();

    private final Locale locale;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    private Words(Locale locale, Properties properties) {
        this.locale = locale;
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
            phrases.put(key, Phrase.of(properties.getProperty(key)));
        }
    }

    /** The words of a language; only Chinese (the default) and English are there. */
    public static Words of(Locale locale) {
        Words words = LANGUAGES.get(locale.getLanguage());
        if (words == null) {
            throw new IllegalArgumentException(
                    "no words for locale " + locale.toLanguageTag() + ", expected zh-CN or en");
        }
        return words;
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key as it stands; a missing key is a fault of the program. */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + file(locale));
        }
        return text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of {@code family.value}, or the value itself where no such message is there. */
    public String name(String family, @Nullable String value) {
        return value == null ? "" : texts.getOrDefault(family + "." + value, value);
    }

    /** The message of a key with its places filled in. */
    public String say(String key, Map<String, ?> values) {
        get(key);
        return phraseOf(key).say(values, named -> texts.getOrDefault(named, named.substring(named.indexOf('.') + 1)));
    }

    /** Those of the values that a message asks for, by name: numbers as it prints them, all else as it stands. */
    public Map<String, String> printed(String key, Map<String, ?> values) {
        return phraseOf(key).printed(values);
    }

    /** The names that a message asks for. */
    public Set<String> names(String key) {
        return phraseOf(key).names();
    }

    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    private Phrase phraseOf(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no message " + key + " in " + file(locale));
        }
        return phrase;
    }

    private static Map<String, Words> languages() {
        return Map.of("zh", load(Locale.SIMPLIFIED_CHINESE), "en", load(Locale.ENGLISH));
    }

    private static String file(Locale locale) {
        return "/messages/" + locale + ".properties";
    }

    private static Words load(Locale locale) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file(locale))) {
            if (in == null) {
                throw new IllegalStateException("no message file " + file(locale));
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(locale, properties);
    }
}
