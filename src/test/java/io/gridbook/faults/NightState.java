package io.gridbook.faults;

import io.gridbook.store.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What stands after a night: the files that readers find, the contents of tables, and what must not be there.
 *
 * @param files SHA-256 of data files and workbooks of the visible set, by path
 * @param tables MD5 of the rows of business tables, by name
 * @param faults what does not hold of reports and database
 */
record NightState(Map<String, String> files, Map<String, String> tables, List<String> faults) {
    NightState(Path reports, EmbeddedServer server) {
        this(new VisibleSet(reports, Town.DAY), new Tables(dsl(server)));
    }

    private NightState(VisibleSet set, Tables tables) {
        this(set.files(), tables.contents(), tables.faults(set));
    }

    static DSLContext dsl(EmbeddedServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        return DSL.using(source, SQLDialect.POSTGRES);
    }
}
