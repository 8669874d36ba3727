package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ROW_SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and checks of rows. */
class RowKeyTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"C0000001", "a|b", "%7C", "_x0041_", "=1+1", "王伟 1", "a+b", "x\ty", ""})
    void anyCodeComesBackFromPlainText(String code) {
        RowKey key = new RowKey(DAY, code, code, code);

        assertThat(key.text()).matches("2026-11-20\\|[A-Za-z0-9.*+%-]*\\|[A-Za-z0-9.*+%-]*\\|[A-Za-z0-9.*+%-]*");
        assertThat(RowKey.parse(key.text())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-11-20|A|G", "2026-13-20|A|G|C", "2026-11-20|A|G|C|D", "2026-11-20|A|G|%zz"})
    void whatIsNoKey(String text) {
        assertThat(RowKey.parse(text)).isEmpty();
    }

    @Test
    void aCheckFitsItsKeyAndNoOther() {
        RowChecks checks = RowChecks.of(TestDatabase.create().dsl());
        String check = checks.of("2026-11-20|A1|G1|C1");

        assertThat(check).matches("k[0-9a-f]{32}");
        assertThat(checks.fits("2026-11-20|A1|G1|C1", check)).isTrue();
        assertThat(checks.fits("2026-11-20|A1|G1|C2", check)).isFalse();
        assertThat(checks.fits("2026-11-20|A1|G1|C1", "")).isFalse();
        assertThat(checks.fits("2026-11-20|A1|G1|C1", check.toUpperCase(Locale.ROOT)))
                .isFalse();
    }

    @Test
    void theSecretIsMadeOnceAndStays() {
        DSLContext dsl = TestDatabase.create().dsl();
        dsl.deleteFrom(ROW_SECRET).execute();

        String first = RowChecks.of(dsl).of("key");

        assertThat(RowChecks.of(dsl).of("key")).isEqualTo(first);
        assertThat(dsl.fetchCount(ROW_SECRET)).isEqualTo(1);
        assertThat(RowChecks.of(TestDatabase.create().dsl()).of("key"))
                .as("another database has another secret")
                .isNotEqualTo(first);
    }
}
