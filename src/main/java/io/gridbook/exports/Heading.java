package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a file's rows the columns of its kind stand; -1 where a column is missing. */
final class Heading {
    private final int width;
    private final int[] places;
    private final List<String> extra;

    private Heading(int width, int[] places, List<String> extra) {
        this.width = width;
        this.places = places;
        this.extra = extra;
    }

    static Heading of(DropFile file, String[] names) {
        List<Column> columns = file.kind().columns();
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            at.put(columns.get(i).name(), i);
        }
        Map<String, String> aliases = file.form().mapping().aliases();
        int[] places = new int[columns.size()];
        Arrays.fill(places, -1);
        List<String> extra = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = HeadingName.of(names[i]);
            Integer column = at.get(aliases.getOrDefault(name, name));
            if (column != null && places[column] < 0) {
                places[column] = i;
            } else if (column != null) {
                twice.add("%s and %s are both the column %s"
                        .formatted(
                                Blanks.trim(names[places[column]]),
                                name,
                                columns.get(column).name()));
            } else if (extra.contains(name)) {
                twice.add("a column that is not known stands twice, as columns %d and %d"
                        .formatted(Arrays.asList(names).indexOf(names[i]) + 1, i + 1));
            } else if (!name.isEmpty()) {
                extra.add(name);
            }
        }
        requireAll(file, places, names.length);
        requireOnce(file, twice);
        return new Heading(names.length, places, List.copyOf(extra));
    }

    private static void requireAll(DropFile file, int[] places, int width) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Column column = file.kind().columns().get(i);
            if (places[i] < 0 && column.need().inHeading()) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            String found = "line 1 lacks %s; it has %d columns where '%s' is the delimiter"
                    .formatted(String.join(", ", missing), width, file.form().delimiter());
            throw Refusal.of(
                    file.name(),
                    Check.HEADING,
                    found,
                    "Ask for a resend with these headings, or map the file's own in jobs/exports.yml");
        }
    }

    private static void requireOnce(DropFile file, List<String> twice) {
        if (!twice.isEmpty()) {
            throw Refusal.of(
                    file.name(),
                    Check.HEADING,
                    "line 1 names columns twice: " + String.join("; ", twice),
                    "Ask for a resend with each column once");
        }
    }

    /** How many fields a row has. */
    int width() {
        return width;
    }

    /** Where a column of the kind stands, or -1. */
    int place(int column) {
        return places[column];
    }

    /** What to tell about the heading: the columns that are not read. */
    List<String> notes() {
        return extra.isEmpty()
                ? List.of()
                : List.of("columns that are not known and not read: " + String.join(", ", extra));
    }
}
