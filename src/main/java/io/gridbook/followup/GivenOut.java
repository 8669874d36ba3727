package io.gridbook.followup;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;

import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Kind;
import io.gridbook.worklist.RowKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** The lists that were given out, as the database has them; of a day that ran again, the last. */
final class GivenOut {
    private final DSLContext dsl;
    private final Map<LocalDate, Boolean> published = new HashMap<>();

    GivenOut(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What the locked cells of a customer's row say; money in fen. */
    record Row(@Nullable String phone, long atStake) {
        /** The cells that say something else; one that is gone says nothing. */
        List<ListField> differences(ListRow row) {
            List<ListField> fields = new ArrayList<>();
            String shown = row.text(ListField.PHONE);
            if (!shown.isEmpty() && !PlainText.key(shown).equals(PlainText.key(phone == null ? "" : phone))) {
                fields.add(ListField.PHONE);
            }
            Filled stake = row.cell(ListField.STAKE);
            if (stake != null && !isStake(stake)) {
                fields.add(ListField.STAKE);
            }
            return fields;
        }

        private boolean isStake(Filled cell) {
            try {
                return cell.kind() == Kind.NUMBER && Math.round(Double.parseDouble(cell.text()) * 100) == atStake;
            } catch (NumberFormatException e) {
                return false;
            }
        }
    }

    /** Whether lists of a day were ever published. */
    boolean published(LocalDate day) {
        return published.computeIfAbsent(
                day, each -> dsl.fetchExists(PUBLICATION, PUBLICATION.KIND.eq("DAILY"), PUBLICATION.PERIOD.eq(each)));
    }

    /** The rows of a list by customer. */
    Map<String, Row> rows(RowKey list) {
        return list(list).fetchMap(row -> row.value1(), row -> new Row(row.value2(), row.value3()));
    }

    private ResultQuery<Record3<String, String, Long>> list(RowKey list) {
        return dsl.select(
                        WORKLIST.CUSTOMER_ID,
                        coalesce(CUSTOMER.CONTACT_MOBILE, CUSTOMER.CONTACT_PHONE),
                        WORKLIST.AT_STAKE)
                .from(WORKLIST)
                .join(AREA)
                .on(AREA.AREA_ID.eq(WORKLIST.AREA_ID))
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(WORKLIST.AREA_ID))
                .and(CUSTOMER.DAY.eq(WORKLIST.DAY))
                .and(CUSTOMER.RECORD_ID.eq(WORKLIST.CUSTOMER_ID))
                .where(WORKLIST.DAY.eq(list.day()))
                .and(WORKLIST.GRID_CODE.eq(list.gridCode()))
                .and(AREA.AREA_CODE.eq(list.areaCode()))
                .orderBy(WORKLIST.POSITION);
    }
}
