package io.gridbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jooq.DSLContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations of this program beside those that a database has seen. */
public final class Migrations {
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Whether the database has all of them, so that a command that only reads can do without migrating. */
    public static boolean complete(DSLContext dsl) {
        return dsl.fetchValue("SELECT to_regclass({0})", org.jooq.impl.DSL.inline(HISTORY)) != null
                && dsl.fetchCount(
                                table(name(HISTORY)),
                                field(name("success"), Boolean.class)
                                        .isTrue()
                                        .and(field(name("version")).isNotNull()))
                        == shipped();
    }

    private static int shipped() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql").length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
