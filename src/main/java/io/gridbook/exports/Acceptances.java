package io.gridbook.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The acceptances of a command, and which of them were needed. */
public final class Acceptances implements Acceptance {
    private final List<Accepted> given;
    private final Map<Accepted, String> used = new ConcurrentHashMap<>();

    public Acceptances(List<Accepted> given) {
        this.given = given.stream().distinct().toList();
    }

    public List<Accepted> given() {
        return given;
    }

    @Override
    public boolean accepts(String file, Check check, String found) {
        List<Accepted> fitting = of(file).filter(each -> each.check() == check).toList();
        fitting.forEach(each -> used.put(each, found));
        return !fitting.isEmpty();
    }

    @Override
    public Map<Accepted, String> used(String file) {
        Map<Accepted, String> found = new LinkedHashMap<>();
        of(file).filter(used::containsKey).forEach(each -> found.put(each, String.valueOf(used.get(each))));
        return found;
    }

    private Stream<Accepted> of(String file) {
        return given.stream().filter(each -> each.file().equals(file));
    }
}
