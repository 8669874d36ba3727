package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ACCEPTANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Accepted;
import io.gridbook.exports.Check;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;

/**
 * What the command accepts, and for checks that every run makes of a loaded file again, what an earlier one accepted of
 * the same name with the same finding.
 */
public final class StandingAcceptance implements Acceptance {
    private static final Set<Check> EVERY_RUN =
            EnumSet.of(Check.CONTROL, Check.CONTROL_SHA256, Check.GZIP_MEMBERS, Check.ORPHANS);

    private final DSLContext dsl;
    private final Acceptance given;
    private final Map<Accepted, String> standing = new ConcurrentHashMap<>();

    public StandingAcceptance(DSLContext dsl, Acceptance given) {
        this.dsl = dsl;
        this.given = given;
    }

    @Override
    public boolean accepts(String file, Check check, String found) {
        return given.accepts(file, check, found) || (EVERY_RUN.contains(check) && stands(file, check, found));
    }

    @Override
    public Map<Accepted, String> used(String file) {
        Map<Accepted, String> all = new LinkedHashMap<>(given.used(file));
        standing.forEach((accepted, found) -> {
            if (accepted.file().equals(file)) {
                all.putIfAbsent(accepted, found);
            }
        });
        return all;
    }

    private boolean stands(String file, Check check, String found) {
        dsl.select(ACCEPTANCE.ACCEPTED_BY, ACCEPTANCE.BECAUSE)
                .from(ACCEPTANCE)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(ACCEPTANCE.FILE_ID))
                .where(EXPORT_FILE.STATE.eq("LOADED"), EXPORT_FILE.NAME.eq(file))
                .and(ACCEPTANCE.CHECK_ID.eq(check.id()))
                .and(ACCEPTANCE.FOUND.eq(found))
                .orderBy(EXPORT_FILE.FILE_ID.desc())
                .limit(1)
                .fetch(row -> new Accepted(file, check, row.value1(), row.value2()))
                .forEach(accepted -> standing.put(accepted, found));
        return standing.keySet().stream()
                .anyMatch(
                        each -> each.file().equals(file) && each.check() == check && found.equals(standing.get(each)));
    }
}
