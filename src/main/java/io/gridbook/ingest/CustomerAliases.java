package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import io.gridbook.hash.Sha256;
import io.gridbook.ingest.SnapshotPairs.Pair;
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.Customer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ids under which a customer of a snapshot may be known from other days: those of its records that do not represent it,
 * and those of records that are gone while others that they were merged with are left.
 */
@Component
class CustomerAliases {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1";

    private static final String NAME = CUSTOMER_ALIAS.getName();
    private static final Customer BEFORE = CUSTOMER.as("before");
    private static final Customer NOW = CUSTOMER.as("now");

    private final Derivations derivations;
    private final SnapshotPairs pairs;

    CustomerAliases(Derivations derivations, SnapshotPairs pairs) {
        this.derivations = derivations;
        this.pairs = pairs;
    }

    /** Sees to all snapshots up to a day: each hands on what the one before knew of records that are gone. */
    void resolve(LocalDate day) {
        String before = "none";
        for (Pair pair : pairs.upTo(day)) {
            if (!pairs.stands(NAME, VERSION, pair)) {
                derivations.derive(
                        NAME, pair.day(), pairs.basis(VERSION, pair) + "|" + hash(before), tx -> replace(tx, pair));
            }
            before = String.valueOf(derivations.basis(NAME, pair.day()));
        }
    }

    private static void replace(DSLContext tx, Pair pair) {
        Partitions.replace(
                tx,
                CUSTOMER_ALIAS,
                pair.day(),
                target -> tx.insertInto(target, CUSTOMER_ALIAS.fields())
                        .select(aliases(pair.day(), pair.before()))
                        .execute());
    }

    private static Select<? extends Record> aliases(LocalDate day, @Nullable LocalDate before) {
        Select<Record4<Integer, LocalDate, String, String>> merged = select(
                        CUSTOMER.AREA_ID, CUSTOMER.DAY, CUSTOMER.RECORD_ID, CUSTOMER.CUSTOMER_ID)
                .from(CUSTOMER)
                .where(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.ne(CUSTOMER.CUSTOMER_ID));
        return before == null ? merged : gone(day, before, merged);
    }

    /** With those of the day itself, records that are gone: whose the smallest record is that they were merged with. */
    private static Select<? extends Record> gone(
            LocalDate day, LocalDate before, Select<Record4<Integer, LocalDate, String, String>> merged) {
        Field<String> record = field(name("gone", "record_id"), String.class);
        Field<String> heir = field(name("heirs", "heir"), String.class);
        return with(name("gone").as(gone(day, before)))
                .with(name("heirs")
                        .as(select(record, min(NOW.RECORD_ID).as("heir"))
                                .from(table(name("gone")))
                                .join(BEFORE)
                                .on(BEFORE.DAY.eq(before))
                                .and(BEFORE.CUSTOMER_ID.eq(field(name("gone", "customer_id"), String.class)))
                                .join(NOW)
                                .on(NOW.DAY.eq(day), NOW.RECORD_ID.eq(BEFORE.RECORD_ID))
                                .groupBy(record)))
                .select(NOW.AREA_ID, inline(day), field(name("heirs", "record_id"), String.class), NOW.CUSTOMER_ID)
                .from(table(name("heirs")))
                .join(NOW)
                .on(NOW.DAY.eq(day), NOW.RECORD_ID.eq(heir))
                .unionAll(merged);
    }

    /** Records that the snapshot before had or remembered, and that this one has not, with their customers then. */
    private static Select<Record2<String, String>> gone(LocalDate day, LocalDate before) {
        return select(BEFORE.RECORD_ID, BEFORE.CUSTOMER_ID)
                .from(BEFORE)
                .where(BEFORE.DAY.eq(before), isGone(BEFORE.RECORD_ID, day))
                .union(select(CUSTOMER_ALIAS.RECORD_ID, CUSTOMER_ALIAS.CUSTOMER_ID)
                        .from(CUSTOMER_ALIAS)
                        .where(CUSTOMER_ALIAS.DAY.eq(before), isGone(CUSTOMER_ALIAS.RECORD_ID, day)));
    }

    private static Condition isGone(Field<String> record, LocalDate day) {
        return notExists(selectOne().from(NOW).where(NOW.DAY.eq(day), NOW.RECORD_ID.eq(record)));
    }

    private static String hash(String basis) {
        MessageDigest digest = Sha256.digest();
        digest.update(basis.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }
}
