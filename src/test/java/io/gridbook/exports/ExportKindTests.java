package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.store.schema.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportKindTests {
    @ParameterizedTest
    @EnumSource
    void storedColumnsStandInTheOrderOfTheRawTable(ExportKind kind) {
        List<String> columns =
                Arrays.stream(raw(kind).fields()).skip(3).map(Field::getName).toList();
        assertThat(kind.stored()).extracting(Column::name).isEqualTo(columns);
    }

    @ParameterizedTest
    @EnumSource
    void aColumnIsNeverEmptyWhereTheRawTableNeedsAValue(ExportKind kind) {
        assertThat(kind.stored()).allSatisfy(column -> {
            boolean mayBeNull = column.need() == Need.OPTIONAL || column.need() == Need.PRESENT;
            Field<?> field = raw(kind).field(column.name());
            assertThat(field != null && field.getDataType().nullable())
                    .as(column.name())
                    .isEqualTo(mayBeNull);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anExportHasTheNameOfItsKindAndItsKeysAndTotalAmongItsColumns(ExportKind kind) {
        List<String> names = kind.columns().stream().map(Column::name).toList();
        assertThat(kind.id()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
        assertThat(names)
                .containsAll(kind.keys())
                .containsAll(kind.total().stream().toList());
    }

    private static Table<?> raw(ExportKind kind) {
        return switch (kind) {
            case GRIDS -> Tables.RAW_GRIDS;
            case CUSTOMERS -> Tables.RAW_CUSTOMERS;
            case SERVICES -> Tables.RAW_SERVICES;
            case BILLS -> Tables.RAW_BILLS;
            case ARREARS -> Tables.RAW_ARREARS;
            case BALANCES -> Tables.RAW_BALANCES;
            case CHARGES -> Tables.RAW_CHARGES;
            case DISCONNECTS -> Tables.RAW_DISCONNECTS;
            case ADJUSTMENTS -> Tables.RAW_ADJUSTMENTS;
            case PREMISES -> Tables.RAW_PREMISES;
            case EXEMPTIONS -> Tables.RAW_EXEMPTIONS;
        };
    }
}
