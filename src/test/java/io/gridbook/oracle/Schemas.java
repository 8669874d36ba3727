package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The five exports that a night needs: {@code !} must not be empty, {@code ?} may be missing. */
final class Schemas {

    static final Schema GRIDS = Schema.of("grids", List.of("grid_code"), """
            grid_code id=32 !
            grid_name text=64
            area_code id=32 !
            area_name text=64
            manager_code id=32
            manager_name text=64
            manager_phone text=32 ?
            manager_email text=128 ?
            supervisor_name text ?
            supervisor_email text ?""", row -> true);

    static final Schema CUSTOMERS = Schema.of("customers", List.of("customer_id"), """
            customer_id id=32 !
            id_type word=ID_CARD|PASSPORT|BUSINESS_LICENCE|OTHER|* ?
            id_number id=64 ?
            name text=128
            customer_class word=URBAN|RURAL ?
            customer_kind word=SHOP|SME|TRANSIENT|OTHER|* ?
            birthday date ?
            contact_name text ?
            contact_phone text ?
            contact_mobile text ?
            other_contact text ?
            building text=128 ?
            unit_room text=64 ?
            address text=256 ?
            employer text=128 ?
            job_title text ?
            member_card text ?
            interests text ?
            grid_code id=32 !
            remark text=256 ?""", row -> true);

    static final Schema SERVICES = Schema.of(
            "services",
            List.of("service_id"),
            """
            service_id id=32 !
            customer_id id=32 !
            account_id id=32 !
            service_number id=32
            product word=FIXED|BROADBAND|2G|3G|4G|5G|IPTV|LEASED_LINE|OTHER|* !
            package_code id=32 ?
            package_name text=128 ?
            package_term word=MONTHLY|ANNUAL ?
            package_start date ?
            package_end date ?
            package_fee money ?
            converts_to_monthly_fee money ?
            next_package_code id ?
            next_package_start date ?
            bundle_id id=32 ?
            bundle_name text ?
            payment word=PREPAID|POSTPAID ?
            opened_on date !
            status word=ACTIVE|SUSPENDED|CEASED !
            ceased_on date ?
            cease_reason text ?
            device_model text ?""",
            row -> ends(row.text("status"), row.date("opened_on"), row.dateOrNull("ceased_on")));

    static final Schema BILLS = Schema.of(
            "bills",
            List.of("bill_month", "service_id"),
            """
            bill_month month !
            service_id id=32 !
            account_id id=32 ?
            rent money !
            voice money !
            data money !
            messages money ?
            vas money ?
            other money ?
            discount money ?
            one_off money ?
            total money !""",
            row -> Charges.of(row).comparable() + row.money("one_off") == row.money("total"));

    static final Schema ARREARS = Schema.of(
            "arrears",
            List.of("account_id", "service_id", "bill_month"),
            """
            account_id id=32 !
            service_id id=32 ?
            bill_month month !
            outstanding money !
            due_date date !""",
            row -> row.money("outstanding") > 0
                    && !row.month("bill_month").isAfter(YearMonth.from(row.date("due_date"))));

    private Schemas() {}

    private static boolean ends(String status, LocalDate openedOn, @Nullable LocalDate ceasedOn) {
        return ceasedOn == null ? !status.equals("CEASED") : !ceasedOn.isBefore(openedOn);
    }
}
