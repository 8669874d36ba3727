package io.gridbook;

import java.util.Map;

/** A customer record of a town. */
public final class TownCustomer {
    private final Town town;
    private final Map<String, String> row;

    TownCustomer(Town town, Map<String, String> row) {
        this.town = town;
        this.row = row;
    }

    public TownCustomer grid(String code) {
        row.put("grid_code", code);
        return this;
    }

    public TownCustomer identityCard(String number) {
        return certificate("ID_CARD", number);
    }

    public TownCustomer certificate(String type, String number) {
        row.put("id_type", type);
        row.put("id_number", number);
        return this;
    }

    /** Any other column of its record, such as a birthday. */
    public TownCustomer with(String column, String value) {
        row.put(column, value);
        return this;
    }

    /** A file without gaps: a test then takes out what it is about. */
    public TownCustomer complete() {
        return certificate("OTHER", "CERT-" + row.getOrDefault("customer_id", ""))
                .with("birthday", "1980-06-15")
                .with("contact_mobile", "12800000000")
                .with("address", "1 Street")
                .with("employer", "Works");
    }

    /** One of its services, open since 2020 at first. */
    public TownService service(String id) {
        return town.service(id).ownedBy(row.getOrDefault("customer_id", ""));
    }
}
