package io.gridbook.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer record in the making. */
final class Customer {
    final String id;
    final List<Service> services = new ArrayList<>(2);
    String grid;

    @Nullable
    String idType;

    @Nullable
    String idNumber;

    String name = "";
    String settlement = "URBAN";
    String kind = "OTHER";

    @Nullable
    LocalDate birthday;

    @Nullable
    String contactName;

    @Nullable
    String contactPhone;

    @Nullable
    String mobile;

    @Nullable
    String otherContact;

    @Nullable
    String building;

    @Nullable
    String room;

    @Nullable
    String address;

    @Nullable
    String employer;

    @Nullable
    String jobTitle;

    @Nullable
    String memberCard;

    @Nullable
    String interests;

    @Nullable
    String remark;
    /** The first night whose snapshot shows it. */
    int since = 1;

    Customer(String id, String grid) {
        this.id = id;
        this.grid = grid;
    }

    void certificate(@Nullable String type, @Nullable String number) {
        idType = type;
        idNumber = number;
    }

    void sharesCertificateWith(Customer other) {
        certificate(other.idType, other.idNumber);
    }

    Service first() {
        return services.get(0);
    }
}
