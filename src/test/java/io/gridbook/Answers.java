package io.gridbook;

import static io.gridbook.store.schema.Tables.CONTACT;

import io.gridbook.oracle.OracleContact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;

/** What managers write into the list of a day, by chance: half of the rows, any method, any result, promises. */
final class Answers {
    private static final List<String> METHODS = List.of("CALL", "CALL", "VISIT", "MESSAGE", "NO_ANSWER");
    private static final List<String> RESULTS = List.of(
            "RESOLVED",
            "PROMISED",
            "PROMISED",
            "RENEWED",
            "CONSIDERING",
            "CONSIDERING",
            "REFUSED",
            "WRONG_NUMBER",
            "OTHER");

    private final LocalDate listDay;
    private final Random random;

    Answers(LocalDate listDay, Random random) {
        this.listDay = listDay;
        this.random = random;
    }

    Optional<OracleContact> to(String customer) {
        boolean answered = random.nextBoolean();
        String result = random.nextInt(8) == 0 ? null : RESULTS.get(random.nextInt(RESULTS.size()));
        LocalDate on = listDay.plusDays(random.nextInt(4));
        LocalDate promised = "PROMISED".equals(result) ? on.plusDays(random.nextInt(5)) : null;
        String method = METHODS.get(random.nextInt(METHODS.size()));
        return answered
                ? Optional.of(new OracleContact(
                        customer,
                        listDay,
                        on.atTime(8 + random.nextInt(10), random.nextInt(60)),
                        method,
                        result,
                        promised))
                : Optional.empty();
    }

    static void record(DSLContext dsl, int area, OracleContact contact) {
        LocalDate known = contact.listDay().plusDays(1);
        LocalDate on = contact.contactedAt().toLocalDate();
        dsl.insertInto(CONTACT)
                .set(CONTACT.AREA_ID, area)
                .set(CONTACT.CUSTOMER_ID, contact.customerId())
                .set(CONTACT.LIST_DAY, contact.listDay())
                .set(CONTACT.BUSINESS_DATE, on.isAfter(known) ? on : known)
                .set(CONTACT.CONTACTED_AT, contact.contactedAt())
                .set(CONTACT.METHOD, contact.method())
                .set(CONTACT.RESULT, contact.result())
                .set(CONTACT.PROMISED_ON, contact.promisedOn())
                .execute();
    }
}
