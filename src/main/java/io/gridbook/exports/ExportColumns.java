package io.gridbook.exports;

import static io.gridbook.exports.Column.date;
import static io.gridbook.exports.Column.id;
import static io.gridbook.exports.Column.money;
import static io.gridbook.exports.Column.oneOf;
import static io.gridbook.exports.Column.text;

import java.util.List;

/** The columns of each export, in the order of its raw table. */
final class ExportColumns {
    static final List<Column> GRIDS = List.of(
            id("grid_code"),
            text("grid_name"),
            id("area_code"),
            text("area_name"),
            id("manager_code").needed(Need.PRESENT),
            text("manager_name"),
            id("manager_phone").optional(),
            id("manager_email").optional(),
            text("supervisor_name").optional(),
            id("supervisor_email").optional());

    static final List<Column> CUSTOMERS = List.of(
            id("customer_id"),
            oneOf("id_type", "ID_CARD", "PASSPORT", "BUSINESS_LICENCE", "OTHER").optional(),
            id("id_number").optional(),
            text("name"),
            oneOf("customer_class", "URBAN", "RURAL").optional(),
            oneOf("customer_kind", "SHOP", "SME", "TRANSIENT", "OTHER").optional(),
            date("birthday").optional(),
            text("contact_name").optional(),
            id("contact_phone").optional(),
            id("contact_mobile").optional(),
            text("other_contact").optional(),
            text("building").optional(),
            text("unit_room").optional(),
            text("address").optional(),
            text("employer").optional(),
            text("job_title").optional(),
            id("member_card").optional(),
            text("interests").optional(),
            id("grid_code"),
            text("remark").optional());

    static final List<Column> SERVICES = List.of(
            id("service_id"),
            id("customer_id"),
            id("account_id"),
            id("service_number"),
            oneOf("product", "FIXED", "BROADBAND", "2G", "3G", "4G", "5G", "IPTV", "LEASED_LINE", "OTHER"),
            id("package_code").optional(),
            text("package_name").optional(),
            oneOf("package_term", "MONTHLY", "ANNUAL").optional(),
            date("package_start").optional(),
            date("package_end").optional(),
            money("package_fee").optional(),
            money("converts_to_monthly_fee").optional(),
            id("next_package_code").optional(),
            date("next_package_start").optional(),
            id("bundle_id").optional(),
            text("bundle_name").optional(),
            oneOf("payment", "PREPAID", "POSTPAID").optional(),
            date("opened_on"),
            oneOf("status", "ACTIVE", "SUSPENDED", "CEASED"),
            date("ceased_on").optional(),
            text("cease_reason").optional(),
            text("device_model").optional());

    static final List<Column> BILLS = List.of(
            Column.of("bill_month", FieldType.FILE_MONTH),
            id("service_id"),
            id("account_id").optional(),
            money("rent"),
            money("voice"),
            money("data"),
            money("messages").needed(Need.ZERO),
            money("vas"),
            money("other").needed(Need.ZERO),
            money("discount").needed(Need.ZERO),
            money("one_off").needed(Need.ZERO),
            money("total"));

    static final List<Column> ARREARS = List.of(
            id("account_id"),
            id("service_id").optional(),
            Column.of("bill_month", FieldType.MONTH),
            Column.of("outstanding", FieldType.DEBT),
            date("due_date"));

    private ExportColumns() {}
}
