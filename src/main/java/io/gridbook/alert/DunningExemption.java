package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.segment.Night;
import org.jooq.Condition;

/** Who must not be dunned. */
public final class DunningExemption {
    private static final String ANY = "";

    private DunningExemption() {}

    /** The exemptions that a row of arrears falls under: of its account, of its customer, or of the account of the customer. */
    public static Condition of(Night night) {
        return inForce(night).and(customer().or(account()).or(accountOfCustomer()));
    }

    /** That a row of arrears falls under none of them; one by one, because each is then looked up by its key. */
    public static Condition none(Night night) {
        return none(night, customer()).and(none(night, account())).and(none(night, accountOfCustomer()));
    }

    private static Condition none(Night night, Condition kind) {
        return notExists(selectOne().from(EXEMPTION).where(inForce(night), kind));
    }

    private static Condition inForce(Night night) {
        return EXEMPTION.DAY.eq(night.day()).and(EXEMPTION.KIND.eq(inline("DUNNING")));
    }

    private static Condition customer() {
        return ofCustomer().and(EXEMPTION.ACCOUNT_ID.eq(inline(ANY)));
    }

    /** In any area: what is owed on an account may stand in several. */
    private static Condition account() {
        return EXEMPTION.ACCOUNT_ID.eq(ARREARS.ACCOUNT_ID).and(EXEMPTION.CUSTOMER_ID.eq(inline(ANY)));
    }

    private static Condition accountOfCustomer() {
        return ofCustomer().and(EXEMPTION.ACCOUNT_ID.eq(ARREARS.ACCOUNT_ID));
    }

    private static Condition ofCustomer() {
        return EXEMPTION.AREA_ID.eq(ARREARS.AREA_ID).and(EXEMPTION.CUSTOMER_ID.eq(ARREARS.CUSTOMER_ID));
    }
}
