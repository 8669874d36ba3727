package io.gridbook.publish;

import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.CaseChange.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two revisions of a day, from their data files.
 *
 * @param rules how many cases of each rule were added, are gone, have changed
 * @param changes all of them, by rule, subject and period
 * @param notes what the reader should know, a sentence each
 */
public record RevisionDiff(
        LocalDate day,
        int from,
        int to,
        Map<String, Map<Kind, Integer>> rules,
        List<CaseChange> changes,
        List<String> notes) {
    /**
     * Reads both.
     *
     * @param from none for the one before {@code to}
     * @param to none for the one that readers see
     */
    public static RevisionDiff of(ReportsFolder reports, LocalDate day, @Nullable Integer from, @Nullable Integer to) {
        RevisionChoice choice = RevisionChoice.of(reports, day, from, to);
        Path older = reports.revision(SetKind.DAILY, day.toString(), choice.from());
        Path newer = reports.revision(SetKind.DAILY, day.toString(), choice.to());
        List<CaseChange> changes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (PublishedCases before = new PublishedCases(older);
                PublishedCases after = new PublishedCases(newer)) {
            String was = RevisionLanguage.of(older);
            String is = RevisionLanguage.of(newer);
            boolean translated = !was.isEmpty() && !is.isEmpty() && !was.equals(is);
            if (translated) {
                notes.add("r%d is written in %s and r%d in %s: reasons are not compared"
                        .formatted(choice.from(), was, choice.to(), is));
            }
            merge(before, after, translated, changes);
        } catch (IOException e) {
            throw OutputFault.reading(reports.root(), e);
        }
        Map<String, Map<Kind, Integer>> rules = new TreeMap<>();
        changes.forEach(each -> rules.computeIfAbsent(each.rule(), rule -> new EnumMap<>(Kind.class))
                .merge(each.kind(), 1, Integer::sum));
        return new RevisionDiff(day, choice.from(), choice.to(), rules, changes, notes);
    }

    /** As it is published. */
    public String json() {
        return Json.text(this);
    }

    /** Both files have one order, so neither has to be held whole. */
    private static void merge(PublishedCases before, PublishedCases after, boolean translated, List<CaseChange> changes)
            throws IOException {
        PublishedCase was = before.next();
        PublishedCase is = after.next();
        while (was != null || is != null) {
            int order = was == null ? 1 : is == null ? -1 : PublishedCase.compare(was, is);
            if (was != null && order < 0) {
                changes.add(was.change(Kind.GONE, ""));
            } else if (is != null && order > 0) {
                changes.add(is.change(Kind.ADDED, ""));
            } else if (was != null && is != null && !was.step(is, translated).isEmpty()) {
                changes.add(is.change(Kind.CHANGED, was.step(is, translated)));
            }
            was = order <= 0 ? before.next() : was;
            is = order >= 0 ? after.next() : is;
        }
    }
}
