package io.gridbook.worklist;

import static java.util.stream.Collectors.groupingBy;

import io.gridbook.results.AnsweredList;
import io.gridbook.results.FollowUp;
import io.gridbook.results.ListResults;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The figures of a day's grids, by area and code. */
record AreaGrids(
        Map<Key, int[]> bases,
        Map<Key, Map<String, KindCount>> kinds,
        Map<Key, int[]> seats,
        Map<Key, List<FollowUp>> followUps,
        Map<Key, List<AnsweredList>> lists) {
    private static final int[] NOTHING = {0, 0};

    record Key(int areaId, String gridCode) {}

    static AreaGrids read(DSLContext dsl, LocalDate day, ListResults results) {
        Map<Key, int[]> bases = new HashMap<>();
        AreaSql.bases(dsl, day)
                .forEach(row -> bases.put(new Key(row.value1(), row.value2()), new int[] {row.value3(), row.value4()}));
        Map<Key, Map<String, KindCount>> kinds = new HashMap<>();
        AreaSql.kinds(dsl, day)
                .forEach(row -> kinds.computeIfAbsent(new Key(row.value1(), row.value2()), any -> new LinkedHashMap<>())
                        .put(row.value3(), new KindCount(row.value4(), row.value5(), row.value6(), row.value7())));
        Map<Key, int[]> seats = new HashMap<>();
        AreaSql.seats(dsl, day)
                .forEach(row -> seats.put(new Key(row.value1(), row.value2()), new int[] {row.value3(), row.value4()}));
        return new AreaGrids(bases, kinds, seats, followUps(results), lists(results));
    }

    AreaGrid of(GridRow grid) {
        Key key = new Key(grid.areaId(), grid.gridCode());
        int[] base = bases.getOrDefault(key, NOTHING);
        int[] seat = seats.getOrDefault(key, NOTHING);
        return new AreaGrid(
                grid,
                base[0],
                base[1],
                kinds.getOrDefault(key, Map.of()),
                seat[0],
                seat[1] - seat[0],
                followUps.getOrDefault(key, List.of()),
                lists.getOrDefault(key, List.of()));
    }

    private static Map<Key, List<FollowUp>> followUps(ListResults results) {
        return results.followUps().stream()
                .filter(each -> each.gridCode() != null)
                .collect(groupingBy(each -> new Key(each.areaId(), String.valueOf(each.gridCode()))));
    }

    private static Map<Key, List<AnsweredList>> lists(ListResults results) {
        return results.lists().stream()
                .sorted(Comparator.comparing(AnsweredList::day).reversed())
                .collect(groupingBy(each -> new Key(each.areaId(), each.gridCode())));
    }
}
