package io.gridbook.worklist;

import io.gridbook.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All sheets by kind, in the order of the workbook; a kind without a table of its own gets one with its reason in words. */
final class KindTables {
    private final List<KindTable> tables = new ArrayList<>();
    private final KindColumns others;

    KindTables(WorkListDay edition, Words words) {
        CommonColumns common = new CommonColumns(edition, words);
        KindTail tail = new KindTail(common, words);
        this.others = new OtherColumns(words, common, tail);
        single("SPEND_DROP", new SpendColumns(edition, words, common, tail, true));
        single("PACE_DROP", new PaceColumns(common, tail));
        together("sheet.packages", new PackageColumns(words, common, tail), "PACKAGE_EXPIRED", "PACKAGE_EXPIRING");
        single("ARREARS", new ArrearsColumns(words, common, tail));
        single("LOW_BALANCE", new BalanceColumns(tail));
        single("DISCONNECT", new DisconnectColumns(words, common, tail));
        tables.add(new KindTable(
                "sheet.care",
                List.of("CARE_CALL", "CARE_VISIT", "BIRTHDAY"),
                new CareColumns(words, common, tail).columns(),
                true));
        single("INTRODUCE", new IntroduceColumns(common, tail));
        single("SPEND_SURGE", new SpendColumns(edition, words, common, tail, false));
        single("MINIMUM_SPEND", new MinimumColumns(common, tail));
        single("BUNDLE_LEAD", new BundleColumns(common, tail));
        single("PROFILE_GAP", new ProfileColumns(words, tail));
        single("WIN_BACK", new WinBackColumns(common, tail));
    }

    private void single(String rule, KindColumns columns) {
        together("rule." + rule, columns, rule);
    }

    private void together(String nameKey, KindColumns columns, String... rules) {
        tables.add(new KindTable(nameKey, List.of(rules), columns.columns(), false));
    }

    /** Those for the rules of a grid's cases. */
    List<KindTable> of(Collection<String> rules) {
        Set<String> left = new LinkedHashSet<>(Kinds.inOrder(rules));
        List<KindTable> there = new ArrayList<>();
        for (KindTable table : tables) {
            if (left.removeAll(table.rules())) {
                there.add(table);
            }
        }
        left.forEach(rule -> there.add(new KindTable("rule." + rule, List.of(rule), others.columns(), false)));
        return there;
    }
}
