package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** What the file of a customer must hold. */
final class ProfileFields {
    private ProfileFields() {}

    /**
     * The names of those that are blank, joined by +; empty where none is.
     *
     * @param wrongNumber whether its number is known to be wrong, which is as good as blank
     */
    static Field<String> blank(Condition wrongNumber) {
        List<Field<String>> names = new ArrayList<>();
        fields(wrongNumber)
                .forEach((name, blank) ->
                        names.add(when(blank, inline("+" + name)).otherwise(inline(""))));
        return substring(concat(names.toArray(Field<?>[]::new)), inline(2));
    }

    private static Map<String, Condition> fields(Condition wrongNumber) {
        Map<String, Condition> fields = new LinkedHashMap<>();
        fields.put("name", CUSTOMER.NAME.isNull());
        fields.put("id_number", CUSTOMER.ID_NUMBER.isNull());
        fields.put(
                "contact",
                CUSTOMER.CONTACT_PHONE
                        .isNull()
                        .and(CUSTOMER.CONTACT_MOBILE.isNull())
                        .or(wrongNumber));
        fields.put("address", CUSTOMER.ADDRESS.isNull());
        fields.put("employer", CUSTOMER.EMPLOYER.isNull());
        fields.put("birthday", CUSTOMER.BIRTHDAY.isNull());
        return fields;
    }
}
