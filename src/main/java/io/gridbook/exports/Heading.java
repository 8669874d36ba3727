package io.gridbook.exports;

import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.charset.Undecoded;
import io.gridbook.exports.field.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in a file's rows the columns of its kind stand, by its first row or by the order of its form. */
final class Heading {
    private static final int MOST_NAMED = 20;

    private final List<Column> columns;
    private final boolean named;
    private final int width;
    private final int[] places;
    private final Map<String, Integer> extra = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    private Heading(ExportKind kind, boolean named, int width) {
        this.columns = kind.columns();
        this.named = named;
        this.width = width;
        this.places = new int[columns.size()];
        Arrays.fill(places, -1);
    }

    /** Reads the first row, where the form has a heading. */
    static Heading of(DropFile file, @Nullable TextFacts text, Records rows) throws IOException {
        Form form = file.form();
        if (!form.header()) {
            Heading order = new Heading(file.kind(), false, form.columns().size());
            for (int i = 0; i < form.columns().size(); i++) {
                String column = form.columns().get(i);
                order.put(column, i);
                order.names.add(column.equals(Form.SKIPPED) ? "skipped_" + (i + 1) : column);
            }
            return order;
        }
        String[] names = rows.next() ? rows.fields() : new String[0];
        HeadingGate.requireCharset(file, text, rows.line(), names);
        Heading heading = new Heading(file.kind(), true, names.length);
        for (int i = 0; i < names.length; i++) {
            heading.read(names, i, form.mapping());
            heading.names.add(shown(names[i]));
        }
        if (file.correction()) {
            heading.extra.keySet().removeAll(heading.names.subList(Corrections.own(heading.names), names.length));
        }
        new HeadingGate(file, heading, rows.line())
                .require(heading.twice.stream().limit(MOST_NAMED).toList());
        return heading;
    }

    private void read(String[] names, int i, Mapping mapping) {
        String name = HeadingName.of(names[i]);
        String column = mapping.aliases().getOrDefault(name, name);
        int before = placeOf(column);
        if (before >= 0) {
            twice.add("%s and %s are both the column %s".formatted(shown(names[before]), shown(names[i]), column));
        } else if (!put(column, i) && !name.isEmpty()) {
            Integer same = extra.putIfAbsent(shown(names[i]), i);
            if (same != null) {
                twice.add("a column that is not known stands twice, as columns %d and %d".formatted(same + 1, i + 1));
            }
        }
    }

    private static String shown(String name) {
        return Undecoded.shown(Blanks.trim(name));
    }

    /** Whether there is such a column. */
    private boolean put(String column, int place) {
        for (int i = 0; i < places.length; i++) {
            if (columns.get(i).name().equals(column)) {
                places[i] = place;
                return true;
            }
        }
        return false;
    }

    private int placeOf(String column) {
        for (int i = 0; i < places.length; i++) {
            if (columns.get(i).name().equals(column)) {
                return places[i];
            }
        }
        return -1;
    }

    /** As they stand in the file or, without a heading, as they are called. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** How many fields a row has. */
    int width() {
        return width;
    }

    /** What says so, for messages. */
    String words() {
        return named ? "the heading" : "the order in jobs/exports.yml";
    }

    /** Where a column of the kind stands, or -1. */
    int place(int column) {
        return places[column];
    }

    /** The column that stands at a place; empty for one that is not read. */
    String column(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return columns.get(i).name();
            }
        }
        return "";
    }

    /** What to tell about the heading: the columns that are not read. */
    List<String> notes() {
        if (extra.isEmpty()) {
            return List.of();
        }
        String names = extra.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = extra.size() > MOST_NAMED ? " and %d more".formatted(extra.size() - MOST_NAMED) : "";
        return List.of("columns that are not known and not read: " + names + more);
    }
}
