package io.gridbook.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** One row of the customer archive, before records of one person are merged. */
record CustomerRecord(String id, String idType, String idNumber, String grid, Profile profile) {

    static CustomerRecord of(TypedRow row) {
        String number = Normalizer.normalize(row.text("id_number"), Normalizer.Form.NFKC);
        return new CustomerRecord(
                row.text("customer_id"),
                row.text("id_type"),
                number.strip().toUpperCase(Locale.ROOT),
                row.text("grid_code"),
                Profile.of(row));
    }

    /** Records of an area with the same identity are one customer. */
    List<String> identity() {
        boolean placeholder = idNumber.codePointCount(0, idNumber.length()) < 6
                || idNumber.matches("([0-9])\\1*")
                || idNumber.equals("无")
                || idNumber.equals("不详");
        return idType.isEmpty() || placeholder ? List.of(id) : List.of(idType, idNumber);
    }
}
