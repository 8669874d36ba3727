package io.gridbook.exports;

import static io.gridbook.exports.Column.count;
import static io.gridbook.exports.Column.date;
import static io.gridbook.exports.Column.id;
import static io.gridbook.exports.Column.instant;
import static io.gridbook.exports.Column.money;
import static io.gridbook.exports.Column.oneOf;
import static io.gridbook.exports.Column.text;

import java.util.List;

/** The columns of the exports that a night can do without, in the order of their raw tables. */
final class OptionalColumns {
    static final List<Column> BALANCES = List.of(
            id("account_id"),
            id("balance_type").optional(),
            money("balance"),
            date("valid_to").optional());

    static final List<Column> CHARGES = List.of(id("service_id"), money("charged_to_date"));

    static final List<Column> DISCONNECTS = List.of(
            id("order_id"),
            id("service_id"),
            instant("requested_at"),
            id("reason_code").optional(),
            text("reason_text").optional(),
            oneOf("status", "OPEN", "RETAINED", "COMPLETED", "CANCELLED"),
            instant("contacted_at").optional(),
            instant("closed_at").optional());

    static final List<Column> ADJUSTMENTS = List.of(
            id("adjustment_id"),
            id("account_id"),
            id("service_id").optional(),
            date("made_on"),
            money("amount"),
            oneOf("cause", "DISPUTE", "SERVICE_FAULT", "BILLING_ERROR", "LINE_FAULT", "ONE_TIME_FEE", "OTHER"),
            text("cause_text").optional(),
            oneOf("approved_by_level", "DEPARTMENT", "BRANCH_LEADER", "GENERAL_MANAGER")
                    .optional(),
            id("document_ref").optional());

    static final List<Column> PREMISES = List.of(
            id("building_id"),
            id("grid_code"),
            text("building"),
            text("address").optional(),
            count("households"),
            count("shops").optional(),
            oneOf("mobile_covered", "Y", "N").optional(),
            oneOf("broadband_covered", "Y", "N").optional(),
            count("rival_telecom").optional(),
            count("rival_mobile").optional(),
            count("rival_railcom").optional(),
            text("remark").optional());

    static final List<Column> EXEMPTIONS = List.of(
            id("account_id").optional(),
            id("customer_id").optional(),
            oneOf("kind", "DUNNING", "CONTACT"),
            date("valid_from").optional(),
            date("valid_to").optional(),
            text("reason").optional());

    private OptionalColumns() {}
}
