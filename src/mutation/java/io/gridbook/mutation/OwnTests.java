package io.gridbook.mutation;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which test classes are about a class: the one of its name, else those that name it, else those of its nearest users. */
final class OwnTests {
    /** Its tests need no database: all of them are about each of its classes. */
    static final String EXPORTS = "io.gridbook.exports.";

    private static final String EVERY_RULE = "io.gridbook.alert.rules.EveryRuleTests";

    private final Map<String, String> classes = read(Path.of("target", "classes"));
    private final Map<String, String> tests = read(Path.of("target", "test-classes"));

    /** Compiled classes, top-level ones, by name. */
    Set<String> classes() {
        return classes.keySet();
    }

    /** The names of the test classes of a top-level class, of its own package where there are some. */
    Set<String> of(String name) {
        if (name.startsWith(EXPORTS)) {
            return tests.keySet().stream()
                    .filter(each -> each.matches(EXPORTS.replace(".", "\\.") + "[A-Z]\\w*Tests"))
                    .collect(toCollection(TreeSet::new));
        }
        String home = name.substring(0, name.lastIndexOf('.') + 1) + "[A-Z]\\w*";
        Set<String> near = of(name, each -> each.matches(home));
        return near.isEmpty() ? of(name, each -> true) : near;
    }

    private Set<String> of(String name, Predicate<String> among) {
        Set<String> seen = new TreeSet<>(Set.of(name));
        Set<String> about = Set.of(name);
        while (!about.isEmpty()) {
            Set<String> found = all(about, this::directly);
            found.removeIf(among.negate());
            if (!found.isEmpty()) {
                return found;
            }
            about = all(about, each -> naming(each, classes));
            about.removeIf(among.negate());
            about.removeAll(seen);
            seen.addAll(about);
        }
        return Set.of();
    }

    private Set<String> directly(String name) {
        String named = name + "Tests";
        if (name.endsWith("Rule") && tests.containsKey(named)) {
            return Set.of(named, EVERY_RULE);
        }
        return tests.containsKey(named) ? Set.of(named) : naming(name, tests);
    }

    /** Those whose bytes name a class; of test classes the ones that hold tests. */
    private Set<String> naming(String name, Map<String, String> among) {
        String internal = name.replace('.', '/');
        return among.entrySet().stream()
                .filter(each -> names(each.getValue(), internal))
                .map(Map.Entry::getKey)
                .filter(each -> !each.equals(name))
                .filter(each -> among == classes || each.endsWith("Tests"))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean names(String bytes, String internal) {
        for (int at = bytes.indexOf(internal); at >= 0; at = bytes.indexOf(internal, at + 1)) {
            int end = at + internal.length();
            if (end == bytes.length() || !Character.isLetterOrDigit(bytes.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> all(Set<String> names, Function<String, Set<String>> more) {
        return names.stream().flatMap(each -> more.apply(each).stream()).collect(toCollection(TreeSet::new));
    }

    /** The bytes of each top-level class with those nested in it, one character a byte. */
    private static Map<String, String> read(Path folder) {
        Map<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("io").resolve("gridbook"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace('/', '.');
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                read.merge(name.replaceFirst("(\\$.*)?\\.class$", ""), bytes, String::concat);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
