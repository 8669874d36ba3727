package io.gridbook.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** The database after a night: a fingerprint of what it knows, and what must not stand in it. */
final class Tables {
    private static final List<String> BUSINESS = List.of(
            "grid",
            "customer",
            "service",
            "arrears",
            "service_home",
            "service_month",
            "spend_window",
            "orphan",
            "merge_refused",
            "segment",
            "finding",
            "alert",
            "worklist",
            "case_day",
            "working_day");

    /** Each selects what is wrong. */
    private static final Map<String, String> FAULTS = Map.of(
            "runs left running",
            "SELECT run_id FROM run WHERE state = 'RUNNING'",
            "executions left open",
            "SELECT job_execution_id FROM batch.batch_job_execution WHERE status NOT IN ('COMPLETED', 'FAILED')"
                    + " OR end_time IS NULL",
            "steps left open",
            "SELECT step_name FROM batch.batch_step_execution WHERE status NOT IN ('COMPLETED', 'FAILED')",
            "instances without execution",
            "SELECT i.job_instance_id FROM batch.batch_job_instance i"
                    + " LEFT JOIN batch.batch_job_execution e USING (job_instance_id) WHERE e.job_execution_id IS NULL",
            "files loaded twice",
            "SELECT kind, period FROM export_file WHERE state = 'LOADED' GROUP BY kind, period, part HAVING count(*) > 1",
            "tables of periods that belong to no parent",
            "SELECT relname FROM pg_class c WHERE relkind = 'r' AND relname ~ '_[0-9]{8}_[0-9]+$'"
                    + " AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid)",
            "cases of the day that are no alerts, or the other way round",
            "SELECT rule, subject FROM (TABLE case_day) c FULL JOIN alert a"
                    + " USING (area_id, day, rule, subject, period_key, customer_id, stage, severity)"
                    + " WHERE day = '" + Town.DAY + "' AND (c.due_on IS DISTINCT FROM a.due_on"
                    + " OR c.at_stake IS DISTINCT FROM a.at_stake OR c.rule IS NULL OR a.rule IS NULL)",
            "days with other than one published revision, or an unfinished switch",
            "SELECT kind, period FROM publication GROUP BY kind, period"
                    + " HAVING count(*) FILTER (WHERE state = 'PUBLISHED') <> 1"
                    + " OR count(*) FILTER (WHERE state = 'SWITCHING') > 0"
                    + " OR max(revision) <> max(revision) FILTER (WHERE state = 'PUBLISHED')");

    private final DSLContext dsl;

    Tables(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : BUSINESS) {
            contents.put(
                    table,
                    dsl.fetchOptional(
                                    "SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, '' ORDER BY t::text), ''))"
                                            + " FROM " + table + " t")
                            .map(row -> row.get(0, String.class))
                            .orElseThrow());
        }
        return contents;
    }

    List<String> faults(VisibleSet set) {
        List<String> faults = new ArrayList<>(set.faults());
        FAULTS.forEach((name, select) -> {
            List<?> rows = dsl.fetch(select).map(Object::toString);
            if (!rows.isEmpty()) {
                faults.add(name + ": " + rows);
            }
        });
        List<String> published = column("folder || ' ' || manifest_sha256", "state = 'PUBLISHED'");
        if (!published.equals(List.of(set.folder() + " " + set.manifest()))) {
            faults.add("the database has " + published + " as published, readers see " + set.folder());
        }
        if (!column("folder", "true").equals(set.revisions())) {
            faults.add("the database knows " + column("folder", "true") + ", there are " + set.revisions());
        }
        return faults;
    }

    private List<String> column(String column, String where) {
        return dsl.fetch("SELECT " + column + " FROM publication WHERE period = '" + Town.DAY + "' AND " + where
                        + " ORDER BY 1")
                .map(row -> row.get(0, String.class));
    }
}
