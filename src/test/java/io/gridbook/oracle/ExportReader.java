package io.gridbook.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one export and period that Gridbook must load: bad ones left out, duplicates resolved over all parts. */
record ExportReader(DropFiles drop) {

    List<TypedRow> rows(Schema schema, String period) {
        List<String> texts = drop.texts(schema.export(), period);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("The drop has no file " + schema.export() + "_" + period);
        }
        return rows(schema, texts);
    }

    /** Nothing where the export is absent. */
    Optional<List<TypedRow>> rowsIfThere(Schema schema, String period) {
        List<String> texts = drop.texts(schema.export(), period);
        return texts.isEmpty() ? Optional.empty() : Optional.of(rows(schema, texts));
    }

    private static List<TypedRow> rows(Schema schema, List<String> texts) {
        List<TypedRow> good = new ArrayList<>();
        texts.forEach(text -> read(schema, CsvText.records(text), good));
        return withoutDuplicates(schema, good);
    }

    private static void read(Schema schema, List<List<String>> records, List<TypedRow> good) {
        List<String> heading = records.get(0).stream().map(FieldType.TEXT::tidy).toList();
        int[] places = schema.columns().stream()
                .mapToInt(column -> heading.indexOf(column.name()))
                .toArray();
        for (int i = 0; i < places.length; i++) {
            Column column = schema.columns().get(i);
            if (places[i] < 0 && column.presence() != Column.Presence.MAY_BE_MISSING) {
                throw new IllegalArgumentException(schema.export() + " has no column " + column.name());
            }
        }
        for (List<String> record : records.subList(1, records.size())) {
            TypedRow row = record.size() == heading.size() ? typed(schema, places, record) : null;
            if (row != null && schema.sound().test(row)) {
                good.add(row);
            }
        }
    }

    private static @Nullable TypedRow typed(Schema schema, int[] places, List<String> record) {
        @Nullable Object[] values = new @Nullable Object[places.length];
        try {
            for (int i = 0; i < places.length; i++) {
                values[i] = places[i] < 0 ? null : schema.columns().get(i).read(record.get(places[i]));
            }
            return new TypedRow(schema, Arrays.asList(values));
        } catch (RejectedRow rejected) {
            return null;
        }
    }

    private static List<TypedRow> withoutDuplicates(Schema schema, List<TypedRow> rows) {
        Map<List<@Nullable Object>, TypedRow> byKey = new LinkedHashMap<>();
        Set<List<@Nullable Object>> clashing = new HashSet<>();
        for (TypedRow row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            schema.key().forEach(column -> key.add(row.get(column)));
            TypedRow before = byKey.put(key, row);
            if (before != null && !before.equals(row)) {
                clashing.add(key);
            }
        }
        byKey.keySet().removeAll(clashing);
        return List.copyOf(byKey.values());
    }
}
