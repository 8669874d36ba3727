package io.gridbook.followup;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.RETURNED_FILE;

import io.gridbook.store.schema.tables.records.ContactRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The contacts, one for each customer and list; the later of two answers to the same row stands. */
final class ContactRows {
    private static final int AT_ONCE = 1000;

    private final DSLContext dsl;
    private final int area;

    ContactRows(DSLContext dsl, int area) {
        this.dsl = dsl;
        this.area = area;
    }

    /** The customer and the day of its list. */
    private record Place(String customer, LocalDate listDay) {}

    /** What stands for a row, and when its workbook was saved. */
    private record Standing(
            LocalDateTime contactedAt,
            String method,
            @Nullable String result,
            @Nullable LocalDate promisedOn,
            @Nullable String remark,
            @Nullable OffsetDateTime savedAt) {

        boolean says(Answer answer) {
            return contactedAt.equals(answer.contactedAt())
                    && method.equals(answer.method())
                    && Objects.equals(result, answer.result())
                    && Objects.equals(promisedOn, answer.promisedOn())
                    && Objects.equals(remark, answer.remark());
        }

        /** By the time of contact, then by the time at which the workbook was saved; else the one that came last. */
        boolean isLaterThan(Answer answer, @Nullable OffsetDateTime saved) {
            int order = contactedAt.compareTo(answer.contactedAt());
            return order > 0 || (order == 0 && savedAt != null && saved != null && savedAt.isAfter(saved));
        }
    }

    /**
     * The answers that say something new: neither what stands already, nor something older.
     *
     * @param saved when their workbook was saved
     */
    List<Answer> news(List<Answer> answers, @Nullable OffsetDateTime saved) {
        Map<Place, Standing> standing = standing(answers);
        return answers.stream()
                .filter(answer -> {
                    Standing before = standing.get(
                            new Place(answer.key().customerId(), answer.key().day()));
                    return before == null || !(before.says(answer) || before.isLaterThan(answer, saved));
                })
                .toList();
    }

    private Map<Place, Standing> standing(List<Answer> answers) {
        return dsl.select(CONTACT.asterisk(), RETURNED_FILE.SAVED_AT)
                .from(CONTACT)
                .leftJoin(RETURNED_FILE)
                .on(RETURNED_FILE.FILE_ID.eq(CONTACT.RETURNED_FILE_ID))
                .where(CONTACT.AREA_ID.eq(area))
                .and(CONTACT.LIST_DAY.in(answers.stream()
                        .map(answer -> answer.key().day())
                        .distinct()
                        .toList()))
                .and(CONTACT.CUSTOMER_ID.in(answers.stream()
                        .map(answer -> answer.key().customerId())
                        .toList()))
                .fetchMap(
                        row -> new Place(row.get(CONTACT.CUSTOMER_ID), row.get(CONTACT.LIST_DAY)),
                        ContactRows::standing);
    }

    private static Standing standing(Record row) {
        return new Standing(
                row.get(CONTACT.CONTACTED_AT),
                row.get(CONTACT.METHOD),
                row.get(CONTACT.RESULT),
                row.get(CONTACT.PROMISED_ON),
                row.get(CONTACT.REMARK),
                row.get(RETURNED_FILE.SAVED_AT));
    }

    /** Writes answers that came with a file. */
    void write(List<Answer> answers, long file) {
        for (int from = 0; from < answers.size(); from += AT_ONCE) {
            insert(answers.subList(from, Math.min(answers.size(), from + AT_ONCE)), file);
        }
    }

    private void insert(List<Answer> answers, long file) {
        dsl.insertInto(CONTACT)
                .set(answers.stream().map(answer -> row(answer, file)).toList())
                .onConflict(CONTACT.AREA_ID, CONTACT.CUSTOMER_ID, CONTACT.LIST_DAY)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private ContactRecord row(Answer answer, long file) {
        return new ContactRecord(
                area,
                answer.key().customerId(),
                answer.key().day(),
                answer.businessDate(),
                answer.contactedAt(),
                answer.method(),
                answer.result(),
                answer.promisedOn(),
                answer.remark(),
                file);
    }
}
