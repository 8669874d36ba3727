package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** What the exports beside customers, services and bills say of a customer. */
@Component
class OtherRows {
    private static final Field<Integer> LINE = DSL.field(DSL.name("line"), SQLDataType.INTEGER);

    private final DSLContext dsl;
    private final List<RowsOfCustomer> exports;

    OtherRows(DSLContext dsl) {
        this.dsl = dsl;
        this.exports = List.of(
                new ArrearsRows(),
                new BalanceRows(),
                new ChargeRows(),
                new DisconnectRows(),
                new AdjustmentRows(),
                new ExemptionRows());
    }

    List<RowLine> of(Asked asked) {
        return exports.stream()
                .flatMap(export -> dsl.fetch(export.of(asked)).stream().map(row -> line(export, row)))
                .toList();
    }

    private static RowLine line(RowsOfCustomer export, Record row) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Field<?> column : row.fields()) {
            Object value = row.get(column);
            boolean told = value != null && !column.getName().equals(LINE.getName());
            if (told && !column.getName().equals(EXPORT_FILE.NAME.getName())) {
                boolean fen = export.money().contains(column.getName());
                figures.put(column.getName(), fen ? Money.yuan(((Number) value).longValue()) : value);
            }
        }
        return new RowLine(export.export(), figures, Origin.of(row, LINE));
    }
}
