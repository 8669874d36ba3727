package io.gridbook.exports;

import static io.gridbook.exports.Column.date;
import static io.gridbook.exports.Column.id;
import static io.gridbook.exports.Column.money;
import static io.gridbook.exports.Column.oneOf;
import static io.gridbook.exports.Column.phone;
import static io.gridbook.exports.Column.text;

import java.util.List;

/** The columns of each export, in the order of its raw table. */
final class ExportColumns {
    static final List<Column> GRIDS = List.of(
            id("grid_code").upTo(32),
            text("grid_name").upTo(64),
            id("area_code").upTo(32),
            text("area_name").upTo(64),
            id("manager_code").upTo(32).needed(Need.PRESENT),
            text("manager_name").upTo(64),
            phone("manager_phone").upTo(32).optional(),
            id("manager_email").upTo(128).optional(),
            text("supervisor_name").optional(),
            id("supervisor_email").upTo(128).optional());

    static final List<Column> CUSTOMERS = List.of(
            id("customer_id").upTo(32),
            oneOf("id_type", "ID_CARD", "PASSPORT", "BUSINESS_LICENCE", "OTHER").optional(),
            id("id_number").upTo(64).optional(),
            text("name").upTo(128),
            oneOf("customer_class", "URBAN", "RURAL").optional(),
            oneOf("customer_kind", "SHOP", "SME", "TRANSIENT", "OTHER").optional(),
            date("birthday").optional(),
            text("contact_name").optional(),
            phone("contact_phone").optional(),
            phone("contact_mobile").optional(),
            text("other_contact").optional(),
            text("building").upTo(128).optional(),
            text("unit_room").upTo(64).optional(),
            text("address").upTo(256).optional(),
            text("employer").upTo(128).optional(),
            text("job_title").optional(),
            id("member_card").optional(),
            text("interests").optional(),
            id("grid_code").upTo(32),
            text("remark").upTo(256).optional());

    static final List<Column> SERVICES = List.of(
            id("service_id").upTo(32),
            id("customer_id").upTo(32),
            id("account_id").upTo(32),
            phone("service_number").upTo(32),
            oneOf("product", "FIXED", "BROADBAND", "2G", "3G", "4G", "5G", "IPTV", "LEASED_LINE", "OTHER"),
            id("package_code").upTo(32).optional(),
            text("package_name").upTo(128).optional(),
            oneOf("package_term", "MONTHLY", "ANNUAL").optional(),
            date("package_start").optional(),
            date("package_end").optional(),
            money("package_fee").optional(),
            money("converts_to_monthly_fee").optional(),
            id("next_package_code").upTo(32).optional(),
            date("next_package_start").optional(),
            id("bundle_id").upTo(32).optional(),
            text("bundle_name").upTo(128).optional(),
            oneOf("payment", "PREPAID", "POSTPAID").optional(),
            date("opened_on"),
            oneOf("status", "ACTIVE", "SUSPENDED", "CEASED"),
            date("ceased_on").optional(),
            text("cease_reason").optional(),
            text("device_model").optional());

    static final List<Column> BILLS = List.of(
            Column.of("bill_month", FieldType.FILE_MONTH),
            id("service_id").upTo(32),
            id("account_id").upTo(32).optional(),
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
            id("account_id").upTo(32),
            id("service_id").upTo(32).optional(),
            Column.of("bill_month", FieldType.MONTH),
            Column.of("outstanding", FieldType.DEBT),
            date("due_date"));

    private ExportColumns() {}
}
