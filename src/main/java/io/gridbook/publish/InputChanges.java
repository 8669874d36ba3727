package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import io.gridbook.publish.report.Difference;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** What a revision is made from beside what the published one was: settings, analysis month, export files. */
final class InputChanges {
    private static final int HASH_SHOWN = 8;

    private final DSLContext dsl;
    private final PublicationRecord published;

    InputChanges(DSLContext dsl, PublicationRecord published) {
        this.dsl = dsl;
        this.published = published;
    }

    List<Difference> of(Edition edition) {
        List<Difference> differences = new ArrayList<>();
        if (!published.getSettingsHash().equals(edition.settingsHash())) {
            differences.add(new Difference(
                    Difference.Kind.SETTINGS, cut(published.getSettingsHash()), cut(edition.settingsHash())));
        }
        YearMonth month = YearMonth.from(published.getAnalysisMonth());
        if (!month.equals(edition.month())) {
            differences.add(new Difference(
                    Difference.Kind.MONTH, month.toString(), edition.month().toString()));
        }
        files(List.of(published.getFileIds()), edition.fileIds(), differences);
        return differences;
    }

    /** A file whose contents were replaced has a new number and its old name. */
    private void files(List<Integer> before, List<Integer> after, List<Difference> differences) {
        Set<String> gone = names(before, after);
        Set<String> added = names(after, before);
        Set<String> all = new TreeSet<>(gone);
        all.addAll(added);
        for (String name : all) {
            boolean was = gone.contains(name);
            boolean is = added.contains(name);
            differences.add(new Difference(kind(was, is), was ? name : null, is ? name : null));
        }
    }

    private static Difference.Kind kind(boolean was, boolean is) {
        if (was && is) {
            return Difference.Kind.FILE_REPLACED;
        }
        return was ? Difference.Kind.FILE_GONE : Difference.Kind.FILE_ADDED;
    }

    private Set<String> names(Collection<Integer> of, Collection<Integer> without) {
        return dsl.select(EXPORT_FILE.NAME)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.FILE_ID.in(of), EXPORT_FILE.FILE_ID.notIn(without))
                .orderBy(EXPORT_FILE.NAME)
                .fetchSet(EXPORT_FILE.NAME);
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
