package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SEGMENT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;

/** Rows of the archive query as customers. */
final class ArchiveMapping {
    private ArchiveMapping() {}

    static ArchiveRow of(Record row, int number) {
        return new ArchiveRow(
                number,
                row.get(SEGMENT.CUSTOMER_ID),
                row.get(CUSTOMER.NAME),
                row.get(CUSTOMER.ID_TYPE),
                row.get(ArchiveSql.MASKED_ID_NUMBER),
                row.get(CUSTOMER.CUSTOMER_CLASS),
                row.get(CUSTOMER.CUSTOMER_KIND),
                row.get(CUSTOMER.CONTACT_NAME),
                row.get(CUSTOMER.CONTACT_PHONE),
                row.get(CUSTOMER.CONTACT_MOBILE),
                row.get(CUSTOMER.OTHER_CONTACT),
                row.get(CUSTOMER.BUILDING),
                row.get(CUSTOMER.UNIT_ROOM),
                row.get(CUSTOMER.ADDRESS),
                row.get(CUSTOMER.EMPLOYER),
                row.get(CUSTOMER.JOB_TITLE),
                row.get(CUSTOMER.MEMBER_CARD),
                row.get(CUSTOMER.INTERESTS),
                row.get(CUSTOMER.REMARK),
                row.get(SEGMENT.TIER),
                row.get(SEGMENT.ARPU),
                row.get(SEGMENT.SPEND_M),
                row.get(SEGMENT.FIRST_OPENED_ON),
                services(row),
                new CareDates(
                        row.get(ArchiveSql.LAST_CALL), row.get(ArchiveSql.LAST_VISIT), row.get(CUSTOMER.BIRTHDAY)));
    }

    private static List<ArchiveService> services(Record row) {
        String[] products = row.get(ArchiveSql.PRODUCTS);
        List<ArchiveService> services = new ArrayList<>(products.length);
        for (int i = 0; i < products.length; i++) {
            services.add(new ArchiveService(
                    products[i],
                    row.get(ArchiveSql.NUMBERS)[i],
                    row.get(ArchiveSql.PACKAGES)[i],
                    row.get(ArchiveSql.ENDS)[i],
                    row.get(ArchiveSql.BUNDLES)[i],
                    row.get(ArchiveSql.DEVICES)[i]));
        }
        return List.copyOf(services);
    }
}
