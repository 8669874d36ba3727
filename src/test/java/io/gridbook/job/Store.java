package io.gridbook.job;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** What a database holds but for the records of runs: a digest of the rows of each table. */
final class Store {
    private Store() {}

    static Map<String, String> of(DSLContext dsl) {
        Map<String, String> digests = new TreeMap<>();
        for (String table : dsl.fetch("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = 'gridbook' AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
                        + " AND c.relname NOT LIKE 'flyway%' AND c.relname NOT IN ('run', 'run_step')")
                .getValues(0, String.class)) {
            digests.put(
                    table,
                    String.valueOf(dsl.fetchValue("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|'"
                            + " ORDER BY t::text)), '') FROM gridbook." + table + " t")));
        }
        return digests;
    }
}
