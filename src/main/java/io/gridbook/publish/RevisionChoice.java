package io.gridbook.publish;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two revisions of a day that are both there. */
record RevisionChoice(int from, int to) {
    static RevisionChoice of(ReportsFolder reports, LocalDate day, @Nullable Integer from, @Nullable Integer to) {
        try {
            NavigableSet<Integer> there = there(reports, day);
            if (there.isEmpty()) {
                throw new StopException(
                        ExitCode.INPUT_MISSING, "%s has no revision under %s".formatted(day, reports.root()));
            }
            int visible = new RevisionFolders(reports).linked(SetKind.DAILY, day.toString());
            int second = require(there, day, to == null ? Math.max(visible, there.first()) : to);
            Integer before = from == null ? there.lower(second) : from;
            if (before == null) {
                throw new StopException(
                        ExitCode.WRONG_USE,
                        "%s has no revision before r%d; there are %s".formatted(day, second, show(there)));
            }
            return new RevisionChoice(require(there, day, before), second);
        } catch (IOException e) {
            throw OutputFault.reading(reports.root(), e);
        }
    }

    private static NavigableSet<Integer> there(ReportsFolder reports, LocalDate day) throws IOException {
        return Trees.children(reports.revisions(SetKind.DAILY, day.toString())).stream()
                .map(RevisionFolders::number)
                .filter(number -> number > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int require(NavigableSet<Integer> there, LocalDate day, int revision) {
        if (!there.contains(revision)) {
            throw new StopException(
                    ExitCode.WRONG_USE, "%s has no r%d; there are %s".formatted(day, revision, show(there)));
        }
        return revision;
    }

    private static String show(NavigableSet<Integer> there) {
        return there.stream().map(number -> "r" + number).collect(Collectors.joining(", "));
    }
}
