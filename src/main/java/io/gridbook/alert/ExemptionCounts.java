package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;

import io.gridbook.segment.Night;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;

/** Tells how many are exempt: nobody is left out of a list without being counted. */
@Component
class ExemptionCounts implements NightNote {
    private final DSLContext dsl;

    ExemptionCounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> of(Night night) {
        List<String> told = new ArrayList<>();
        int customers = contacts(night);
        if (customers > 0) {
            told.add("exempt from contact, so in no list: %d customers".formatted(customers));
        }
        Record2<Integer, BigDecimal> arrears = dunning(night);
        if (arrears.value1() > 0) {
            told.add("exempt from dunning: %d accounts with %s yuan overdue, which stay in the money figures"
                    .formatted(
                            arrears.value1(), arrears.value2().movePointLeft(2).setScale(2)));
        }
        return told;
    }

    private int contacts(Night night) {
        return dsl.select(count())
                .from(EXEMPTION)
                .where(EXEMPTION.DAY.eq(night.day()), EXEMPTION.KIND.eq("CONTACT"))
                .fetchSingle()
                .value1();
    }

    private Record2<Integer, BigDecimal> dunning(Night night) {
        return dsl.select(
                        countDistinct(ARREARS.ACCOUNT_ID), coalesce(sum(ARREARS.OUTSTANDING), inline(BigDecimal.ZERO)))
                .from(ARREARS)
                .where(ARREARS.DAY.eq(night.day()), ARREARS.AREA_ID.gt(0), ARREARS.DUE_DATE.lt(night.day()))
                .and(not(DunningExemption.none(night)))
                .fetchSingle();
    }
}
