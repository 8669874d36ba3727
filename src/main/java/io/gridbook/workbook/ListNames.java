package io.gridbook.workbook;

import java.util.ArrayList;
import java.util.List;

/** Drop-down lists that do not fit into a cell's own rule: they stand on a hidden sheet, each under a name. */
final class ListNames {
    static final String SHEET = "lists";
    private static final int LONGEST_INLINE = 255;

    private final List<List<String>> lists = new ArrayList<>();

    /** The list as a rule's formula: its words in quotes, or the name under which it stands. */
    String formula(List<String> words) {
        String joined = String.join(",", words);
        boolean inline = joined.length() <= LONGEST_INLINE
                && words.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
        if (inline) {
            return "\"" + joined + "\"";
        }
        if (!lists.contains(words)) {
            lists.add(words);
        }
        return name(lists.indexOf(words));
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    List<List<String>> lists() {
        return lists;
    }

    static String name(int index) {
        return "list_" + (index + 1);
    }

    /** A hidden sheet with one list a column. */
    SheetLayout<Integer> sheet() {
        List<Column<Integer>> columns = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (List<String> list : lists) {
            columns.add(Column.printed("", 20, row -> Cell.text(row < list.size() ? list.get(row) : null, Look.KEY)));
            while (rows.size() < list.size()) {
                rows.add(rows.size());
            }
        }
        return new SheetLayout<>(SHEET, List.of(), List.of(), 0, columns, rows, null, false, false);
    }
}
