package io.gridbook.mutation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;

/** Prints how many mutants were made, noticed and explained, a line for each package. */
final class Figures {
    private Figures() {}

    @SuppressWarnings("SystemOut")
    static void print(List<Mutant> mutants, Explained explained) {
        mutants.stream()
                .collect(groupingBy(Mutant::inPackage, TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((name, all) -> System.out.printf(
                        "%s: %d mutants, %d noticed, %d survived, %d of these explained%n",
                        name,
                        all.size(),
                        all.stream().filter(Mutant::noticed).count(),
                        all.stream().filter(each -> !each.noticed()).count(),
                        all.stream()
                                .filter(each -> !each.noticed() && explained.has(each))
                                .count()));
    }
}
