package io.gridbook;

import java.util.Map;

/** A service of a town, with its bills and what is owed for it. */
public final class TownService {
    private final Town town;
    private final Map<String, String> row;

    TownService(Town town, Map<String, String> row) {
        this.town = town;
        this.row = row;
    }

    /** The customer record that the export says it belongs to. */
    public TownService ownedBy(String customer) {
        row.put("customer_id", customer);
        return this;
    }

    /** Another service of the same customer. */
    public TownService service(String id) {
        return town.customer(row.getOrDefault("customer_id", "")).service(id);
    }

    public TownService opened(String day) {
        row.put("opened_on", day);
        return this;
    }

    public TownService ceased(String day) {
        row.put("ceased_on", day);
        row.put("status", "CEASED");
        return this;
    }

    /** Why it ceased. */
    public TownService because(String reason) {
        row.put("cease_reason", reason);
        return this;
    }

    public TownService product(String product) {
        row.put("product", product);
        return this;
    }

    public TownService number(String number) {
        row.put("service_number", number);
        return this;
    }

    /** PREPAID or POSTPAID. */
    public TownService payment(String kind) {
        row.put("payment", kind);
        return this;
    }

    public TownService account(String id) {
        row.put("account_id", id);
        return this;
    }

    public TownService bundle(String id) {
        row.put("bundle_id", id);
        return this;
    }

    /** Spend of a month, all of it rent. */
    public TownService bill(String month, String yuan) {
        return charge(month, "rent", yuan);
    }

    /** One charge of a month's bill, or its {@code discount} or {@code one_off}. */
    public TownService charge(String month, String kind, String yuan) {
        town.drop().bill(month, id()).put(kind, yuan);
        return this;
    }

    /** A package for a year at 720 yuan. */
    public TownService annual(String end) {
        return term("ANNUAL", end);
    }

    public TownService term(String term, String end) {
        row.put("package_term", term);
        row.put("package_name", "宽带包年");
        row.put("package_end", end);
        row.put("package_fee", "720.00");
        return this;
    }

    /** What its package costs. */
    public TownService fee(String yuan) {
        row.put("package_fee", yuan);
        return this;
    }

    public TownService nextPackage(String start) {
        row.put("next_package_start", start);
        return this;
    }

    public TownService owes(String month, String yuan, String due) {
        town.drop().arrears(row.getOrDefault("account_id", ""), id(), month, yuan, due);
        return this;
    }

    /** Owed on the account, without saying for which service. */
    public TownService accountOwes(String month, String yuan, String due) {
        town.drop().arrears(row.getOrDefault("account_id", ""), "", month, yuan, due);
        return this;
    }

    /** A part of its bill of a month is paid: so much is left, and nothing at 0. */
    public TownService stillOwes(String month, String yuan) {
        town.drop().left(id(), month, yuan);
        return this;
    }

    /** All that is owed in town for a month is paid. */
    public TownService paid(String month) {
        town.drop().paid(month);
        return this;
    }

    private String id() {
        return row.getOrDefault("service_id", "");
    }
}
