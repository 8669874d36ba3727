package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.localDateDiff;

import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What both rules on annual packages say of a service. */
final class PackageFigures {
    private PackageFigures() {}

    /** A case about the package of a service; {@code days} to its end, or past it. */
    static Finding finding(Rule rule, Night night, Field<Integer> days) {
        return Finding.of(rule, night)
                .customer(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)
                .subject(SERVICE.SERVICE_ID)
                .periodKey(SERVICE.PACKAGE_END)
                .atStake(SERVICE.PACKAGE_FEE)
                .figure("product", SERVICE.PRODUCT)
                .figure("package", coalesce(SERVICE.PACKAGE_NAME, SERVICE.PACKAGE_CODE))
                .figure("number", SERVICE.SERVICE_NUMBER)
                .figure("end", SERVICE.PACKAGE_END.cast(SQLDataType.CLOB))
                .figure("days", days)
                .figure("fee", SERVICE.PACKAGE_FEE)
                .figure("convertsTo", SERVICE.CONVERTS_TO_MONTHLY_FEE);
    }

    /** Days from one date to a later one. */
    static Field<Integer> days(Field<LocalDate> from, Field<LocalDate> to) {
        return localDateDiff(to, from);
    }
}
