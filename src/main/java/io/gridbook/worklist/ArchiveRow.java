package io.gridbook.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer of the high band as its archive has it; the middle of the certificate number never leaves the database. */
record ArchiveRow(
        int number,
        String customerId,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String maskedIdNumber,
        @Nullable String customerClass,
        @Nullable String customerKind,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String otherContact,
        @Nullable String building,
        @Nullable String unitRoom,
        @Nullable String address,
        @Nullable String employer,
        @Nullable String jobTitle,
        @Nullable String memberCard,
        @Nullable String interests,
        @Nullable String remark,
        @Nullable String tier,
        @Nullable Long arpu,
        @Nullable Long spend,
        @Nullable LocalDate firstOpenedOn,
        List<ArchiveService> services,
        CareDates care) {

    /** The number to call first. */
    @Nullable
    String callNumber() {
        return mobile != null ? mobile : phone;
    }
}
