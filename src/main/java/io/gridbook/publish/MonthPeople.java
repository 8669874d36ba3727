package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.MONTH_HIGH;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static io.gridbook.store.schema.Tables.MONTH_VOICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;

/** The data files of a month that go down to customers, services and corrections. */
final class MonthPeople {
    private static final int MONTHS = 13;

    private MonthPeople() {}

    static MonthFile high(LocalDate month) {
        List<MonthColumn> figures =
                new ArrayList<>(List.of(MonthColumn.of(MONTH_HIGH.STATE), MonthColumn.yuan(MONTH_HIGH.ARPU)));
        for (int i = 0; i < MONTHS; i++) {
            figures.add(spend(i));
        }
        figures.add(MonthColumn.yuan(MONTH_HIGH.MONEY_LOST));
        figures.add(MonthColumn.words(MONTH_HIGH.PACKAGES));
        figures.add(MonthColumn.of(MONTH_HIGH.PACKAGE_END));
        figures.add(MonthColumn.yuan(MONTH_HIGH.ARREARS));
        figures.add(MonthColumn.of(MONTH_HIGH.LAST_CONTACT));
        return new MonthTableFile(MONTH_HIGH, month)
                .keys(MONTH_HIGH.CUSTOMER_ID)
                .file("high_customers.csv", figures);
    }

    /** {@code spend_m12} to {@code spend_m}, as data/segments.csv names them. */
    private static MonthColumn spend(int index) {
        int back = MONTHS - 1 - index;
        return new MonthColumn(
                back == 0 ? "spend_m" : "spend_m" + back, row -> CsvFigures.yuan(row.get(MONTH_HIGH.SPEND)[index]));
    }

    static MonthFile voice(LocalDate month) {
        return new MonthTableFile(MONTH_VOICE, month)
                .keys(MONTH_VOICE.CUSTOMER_ID)
                .file(
                        "heavy_voice.csv",
                        List.of(
                                MonthColumn.of(MONTH_VOICE.PLACE),
                                MonthColumn.of(MONTH_VOICE.OF_CUSTOMERS),
                                MonthColumn.yuan(MONTH_VOICE.VOICE),
                                MonthColumn.yuan(MONTH_VOICE.VOICE_BEFORE),
                                MonthColumn.yuan(MONTH_VOICE.REVENUE)));
    }

    static MonthFile churn(LocalDate month) {
        Field<Integer> services = count().as("services");
        Field<Long> spend =
                coalesce(sum(MONTH_CEASED.SPEND_BEFORE).cast(Long.class), 0L).as("spend_before");
        return new MonthFile(
                "churn.csv",
                5,
                List.of(
                        MonthColumn.of(AREA.AREA_CODE),
                        MonthColumn.of(MONTH_CEASED.GRID_CODE),
                        MonthColumn.of(MONTH_CEASED.PRODUCT),
                        MonthColumn.words(MONTH_CEASED.REASON),
                        MonthColumn.of(MONTH_CEASED.TENURE),
                        MonthColumn.of(services),
                        MonthColumn.yuan(spend)),
                dsl -> dsl.select(
                                AREA.AREA_CODE,
                                MONTH_CEASED.GRID_CODE,
                                MONTH_CEASED.PRODUCT,
                                MONTH_CEASED.REASON,
                                MONTH_CEASED.TENURE,
                                services,
                                spend)
                        .from(MONTH_CEASED)
                        .join(AREA)
                        .on(AREA.AREA_ID.eq(MONTH_CEASED.AREA_ID))
                        .where(MONTH_CEASED.MONTH.eq(month))
                        .groupBy(
                                AREA.AREA_CODE,
                                MONTH_CEASED.GRID_CODE,
                                MONTH_CEASED.PRODUCT,
                                MONTH_CEASED.REASON,
                                MONTH_CEASED.TENURE)
                        .orderBy(
                                AREA.AREA_CODE,
                                MONTH_CEASED.GRID_CODE,
                                MONTH_CEASED.PRODUCT.collate("C"),
                                MONTH_CEASED.REASON.collate("C"),
                                MONTH_CEASED.TENURE.collate("C")));
    }

    static MonthFile refunds(LocalDate month) {
        return new MonthTableFile(MONTH_REFUND, month)
                .keys(MONTH_REFUND.ADJUSTMENT_ID)
                .file(
                        "refunds.csv",
                        List.of(
                                MonthColumn.of(MONTH_REFUND.ACCOUNT_ID),
                                MonthColumn.of(MONTH_REFUND.CUSTOMER_ID),
                                MonthColumn.of(MONTH_REFUND.MADE_ON),
                                MonthColumn.yuan(MONTH_REFUND.AMOUNT),
                                MonthColumn.of(MONTH_REFUND.CAUSE),
                                MonthColumn.yuan(MONTH_REFUND.ACCOUNT_SUM),
                                MonthColumn.of(MONTH_REFUND.REQUIRED_LEVEL),
                                MonthColumn.of(MONTH_REFUND.APPROVED_LEVEL),
                                MonthColumn.of(MONTH_REFUND.TOO_LOW),
                                MonthColumn.of(MONTH_REFUND.UNAPPROVED),
                                MonthColumn.of(MONTH_REFUND.UNDOCUMENTED)));
    }
}
