package io.gridbook.sample;

import java.util.List;
import java.util.function.Function;

/** One customer of the town that shows something: the words of the README, and the cases of both nights. */
record Story(String shows, List<String> firstNight, List<String> secondNight, Function<Scene, Customer> act) {
    static Story both(String shows, String kind, Function<Scene, Customer> act) {
        return new Story(shows, List.of(kind), List.of(kind), act);
    }

    static Story neither(String shows, Function<Scene, Customer> act) {
        return new Story(shows, List.of(), List.of(), act);
    }

    static Story changes(String shows, List<String> first, List<String> second, Function<Scene, Customer> act) {
        return new Story(shows, first, second, act);
    }
}
