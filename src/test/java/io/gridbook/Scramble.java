package io.gridbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Mixes a town up as no town would be: columns that belong together swap their values between rows. */
final class Scramble {
    private final Path drop;
    private final Random random;

    Scramble(Path drop, long seed) {
        this.drop = drop;
        this.random = new Random(seed);
    }

    /** In one row of so many, swaps the columns named with another row of the file. */
    void swap(String file, int oneOf, String... columns) throws IOException {
        List<String> lines = Files.readAllLines(drop.resolve(file));
        List<String> heading = List.of(lines.get(0).split(",", -1));
        List<String[]> rows = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> rows.add(line.split(",", -1)));
        for (String[] row : rows) {
            String[] other = rows.get(random.nextInt(rows.size()));
            if (random.nextInt(oneOf) == 0 && row.length == heading.size() && other.length == heading.size()) {
                Arrays.stream(columns).mapToInt(heading::indexOf).forEach(at -> swap(row, other, at));
            }
        }
        List<String> mixed = new ArrayList<>(List.of(lines.get(0)));
        rows.forEach(row -> mixed.add(String.join(",", row)));
        Files.writeString(drop.resolve(file), String.join("\n", mixed) + "\n");
    }

    private static void swap(String[] row, String[] other, int at) {
        String value = row[at];
        row[at] = other[at];
        other[at] = value;
    }
}
