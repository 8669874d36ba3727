package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static org.jooq.impl.DSL.inline;

import io.gridbook.segment.Night;
import org.jooq.Condition;

/** Who must not be dunned. */
public final class DunningExemption {
    private DunningExemption() {}

    /** The exemptions that a row of arrears falls under: of its account, or of its customer. */
    public static Condition of(Night night) {
        Condition customer = EXEMPTION
                .AREA_ID
                .eq(ARREARS.AREA_ID)
                .and(EXEMPTION.CUSTOMER_ID.eq(ARREARS.CUSTOMER_ID))
                .and(EXEMPTION.ACCOUNT_ID.eq(inline("")));
        Condition account = EXEMPTION.ACCOUNT_ID.eq(ARREARS.ACCOUNT_ID).and(EXEMPTION.CUSTOMER_ID.eq(inline("")));
        return EXEMPTION
                .DAY
                .eq(night.day())
                .and(EXEMPTION.KIND.eq(inline("DUNNING")))
                .and(customer.or(account));
    }
}
