package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_REVENUE;

import java.util.List;
import org.jooq.Field;

/** The charges of a bill, in the order of the sheets. Together they are its total: the discount is below zero. */
enum Charge {
    RENT,
    VOICE,
    DATA,
    MESSAGES,
    VAS,
    OTHER,
    ONE_OFF,
    DISCOUNT;

    static final List<Charge> ALL = List.of(values());

    Field<Long> column() {
        return switch (this) {
            case RENT -> MONTH_REVENUE.RENT;
            case VOICE -> MONTH_REVENUE.VOICE;
            case DATA -> MONTH_REVENUE.DATA;
            case MESSAGES -> MONTH_REVENUE.MESSAGES;
            case VAS -> MONTH_REVENUE.VAS;
            case OTHER -> MONTH_REVENUE.OTHER;
            case ONE_OFF -> MONTH_REVENUE.ONE_OFF;
            case DISCOUNT -> MONTH_REVENUE.DISCOUNT.neg();
        };
    }
}
