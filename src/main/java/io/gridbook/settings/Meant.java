package io.gridbook.settings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** What a word that is not known could have meant, by edit distance. */
public final class Meant {
    private static final int MOST = 3;

    private record Near(String word, int distance) {}

    private Meant() {}

    /** The end of a message: "; did you mean …?", or the words that are known when none is near. */
    static String by(String typed, Collection<String> known) {
        List<String> near = near(typed, known);
        if (!near.isEmpty()) {
            return "; did you mean " + String.join(" or ", near) + "?";
        }
        return known.isEmpty()
                ? "; nothing is expected here, remove it"
                : "; known here: " + known.stream().sorted().collect(joining(", "));
    }

    /** The words that it could have meant, the likeliest first. */
    public static List<String> near(String typed, Collection<String> known) {
        int reach = Math.max(2, typed.length() / 3);
        List<Near> near = known.stream()
                .map(word -> new Near(word, distance(typed, word)))
                .filter(word -> word.distance <= reach && word.distance < word.word.length())
                .sorted(comparing(Near::distance).thenComparing(Near::word, naturalOrder()))
                .toList();
        return near.stream()
                .takeWhile(word -> word.distance <= near.get(0).distance + 1)
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replaced);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
