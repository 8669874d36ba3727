package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet of one kind of case: for reading; the fields to fill in stand on Today and Backlog. */
final class KindSheet {
    private final Words words;
    private final Titles titles;
    private final Map<String, List<Column<KindLine>>> columns = new HashMap<>();
    private final List<Column<KindLine>> otherColumns;

    KindSheet(WorkListDay edition, Words words) {
        CommonColumns common = new CommonColumns(edition, words);
        KindTail tail = new KindTail(common, words);
        this.words = words;
        this.titles = new Titles(edition, words);
        columns.put("SPEND_DROP", new SpendColumns(edition, words, common, tail, true).columns());
        columns.put("SPEND_SURGE", new SpendColumns(edition, words, common, tail, false).columns());
        columns.put("PACKAGE_EXPIRING", new PackageColumns(words, common, tail, true).columns());
        columns.put("PACKAGE_EXPIRED", new PackageColumns(words, common, tail, false).columns());
        columns.put("ARREARS", new ArrearsColumns(words, common, tail).columns());
        this.otherColumns = new OtherColumns(words, common, tail).columns();
    }

    SheetLayout<KindLine> of(String rule, GridDay grid) {
        List<KindLine> lines = lines(rule, grid);
        long stake = lines.stream()
                .mapToLong(line -> {
                    Long fen = line.found().atStake();
                    return fen == null ? 0 : fen;
                })
                .sum();
        String name = words.name("rule", rule);
        Map<String, ?> figures = Map.of("rule", name, "cases", lines.size(), "stake", stake);
        return SheetLayout.table(
                name,
                titles.above("title.kind", "line.kind", grid.grid(), figures),
                List.of(),
                2,
                columns.getOrDefault(rule, otherColumns),
                lines,
                "");
    }

    private static List<KindLine> lines(String rule, GridDay grid) {
        List<KindLine> lines = new ArrayList<>();
        for (CustomerRow customer : grid.customers()) {
            for (CaseRow found : customer.cases()) {
                if (found.rule().equals(rule)) {
                    lines.add(new KindLine(lines.size() + 1L, customer, found));
                }
            }
        }
        return lines;
    }
}
