package io.gridbook.store;

import static io.gridbook.store.schema.Tables.RAW_GRIDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.store.schema.tables.records.RawGridsRecord;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyTextTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final byte[] LEAD = "2026-11-20\t7\t".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.create();
    private final DSLContext dsl = database.dsl();

    @BeforeEach
    void room() {
        Partitions.ensure(dsl, RAW_GRIDS, DAY);
    }

    @Test
    void textArrivesAsItIs() throws SQLException {
        for (String text :
                new String[] {"", "\\", "\\N", "\\.", "a\tb", "a\nb", "a\r\nb", "中文\t\\", "𠮷", "a中\nb", "\u0001", "\"'"
                }) {
            assertThat(copied(text).getGridName()).as("<%s>", text).isEqualTo(text);
        }
    }

    @Test
    void whatIsAbsentIsNull() throws SQLException {
        assertThat(copied(null).getGridName()).isNull();
    }

    @Test
    void aTextLongerThanTheBufferArrivesWhole() throws SQLException {
        String text = "网格\\".repeat(200_000);
        assertThat(copied(text).getGridName()).isEqualTo(text);
    }

    @Test
    void manyRowsArriveWithTheirLines() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                CopyText copy = begin(connection)) {
            for (int line = 2; line < 50_002; line++) {
                copy.row(LEAD, line, row("x"));
            }
            assertThat(copy.end()).isEqualTo(50_000);
        }
        assertThat(dsl.fetchCount(RAW_GRIDS, RAW_GRIDS.LINE.between(2, 50_001))).isEqualTo(50_000);
    }

    @Test
    void aCopyThatDidNotEndLeavesNothing() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                CopyText copy = begin(connection)) {
            copy.row(LEAD, 2, row("x"));
        }
        assertThat(dsl.fetchCount(RAW_GRIDS)).isZero();
    }

    private RawGridsRecord copied(@Nullable String name) throws SQLException {
        dsl.deleteFrom(RAW_GRIDS).execute();
        try (Connection connection = database.dataSource().getConnection();
                CopyText copy = begin(connection)) {
            copy.row(LEAD, 2, row(name));
            assertThat(copy.end()).isOne();
        }
        return dsl.fetchSingle(RAW_GRIDS);
    }

    private CopyText begin(Connection connection) throws SQLException {
        return CopyText.begin(connection, Objects.requireNonNull(Partitions.find(dsl, RAW_GRIDS, DAY)), false);
    }

    /** The compiler does not read from class files that the elements of an array may be null. */
    @SuppressWarnings("NullAway")
    private static String[] row(@Nullable String name) {
        return new String[] {"G1", name, "A1", null, null, null, null, null, null, null};
    }
}
