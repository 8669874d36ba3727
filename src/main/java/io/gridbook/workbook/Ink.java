package io.gridbook.workbook;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link Look} is made of; size in points, colours as RRGGBB. */
record Ink(int points, String colour, @Nullable String fill, String format, Set<Trait> traits) {
    enum Trait {
        BOLD,
        LINED,
        CENTRED,
        WRAPPED,
        UNLOCKED,
        /** Text stays text when it is typed again, also when it begins with an equals sign. */
        QUOTED,
        /** A little room between text and line. */
        INSET
    }

    static Ink plain() {
        return new Ink(10, "1F2937", null, "General", Set.of());
    }

    static Ink plain(Trait... traits) {
        return plain().with(traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    Ink with(Trait... more) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(Set.of(more));
        return new Ink(points, colour, fill, format, all);
    }

    Ink size(int size) {
        return new Ink(size, colour, fill, format, traits);
    }

    Ink colour(String rgb) {
        return new Ink(points, rgb, fill, format, traits);
    }

    Ink fill(String rgb) {
        return new Ink(points, colour, rgb, format, traits);
    }

    Ink format(String numberFormat) {
        return new Ink(points, colour, fill, numberFormat, traits);
    }
}
