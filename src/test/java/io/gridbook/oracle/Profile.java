package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the person of a record; contact holds a phone and a mobile number, a line each. */
record Profile(
        String name,
        String idNumber,
        String contact,
        String address,
        String employer,
        @Nullable LocalDate birthday) {

    static Profile of(TypedRow row) {
        return new Profile(
                row.text("name"),
                row.text("id_number"),
                row.text("contact_phone") + "\n" + row.text("contact_mobile"),
                row.text("address"),
                row.text("employer"),
                row.dateOrNull("birthday"));
    }

    Profile withoutContact() {
        return new Profile(name, idNumber, "", address, employer, birthday);
    }

    List<String> blanks() {
        List<String> blanks = new ArrayList<>();
        note("name", name.isEmpty(), blanks);
        note("id_number", idNumber.isEmpty(), blanks);
        note("contact", contact.isBlank(), blanks);
        note("address", address.isEmpty(), blanks);
        note("employer", employer.isEmpty(), blanks);
        note("birthday", birthday == null, blanks);
        return blanks;
    }

    private static void note(String field, boolean blank, List<String> blanks) {
        if (blank) {
            blanks.add(field);
        }
    }
}
