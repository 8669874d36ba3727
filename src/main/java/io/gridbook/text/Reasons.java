package io.gridbook.text;

import java.util.Map;

/** Why a case is there, in one sentence with its figures, and what to do about it. */
public final class Reasons {
    private final Words words;

    public Reasons(Words words) {
        this.words = words;
    }

    /** The reason of a case as one sentence. */
    public String sentence(String rule, String stage, Figures figures) {
        return words.say(keyOf("reason", rule, stage), figures.values());
    }

    /** The figures that the reason states, by name, as it prints them; dates and words as they stand. */
    public Map<String, String> figures(String rule, String stage, Map<String, ?> figures) {
        return words.printed(keyOf("reason", rule, stage), figures);
    }

    /** What the manager is advised to do. */
    public String action(String rule, String stage) {
        return words.get(keyOf("action", rule, stage));
    }

    /** The message of the stage, where a rule has one; else the rule's. */
    private String keyOf(String family, String rule, String stage) {
        String staged = family + "." + rule + "." + stage;
        return words.has(staged) ? staged : family + "." + rule;
    }
}
