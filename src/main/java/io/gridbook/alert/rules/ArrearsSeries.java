package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.ARREARS_SERIES;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.Preparation;
import io.gridbook.alert.PublishedNights;
import io.gridbook.hash.Sha256;
import io.gridbook.segment.Night;
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/**
 * The unbroken series of published nights, up to the newest before D, in which a customer had arrears: when it began, in
 * which stage it stands and since when. Paying the oldest month changes the case but not the series. Each night goes on from
 * the series that the published night before went on from; where nights were published since that it did not know of, they
 * are gone through again from there.
 */
@Component
final class ArrearsSeries implements Preparation {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private static final String NAME = ARREARS_SERIES.getName();

    private final DSLContext dsl;
    private final Derivations derivations;

    ArrearsSeries(DSLContext dsl, Derivations derivations) {
        this.dsl = dsl;
        this.derivations = derivations;
    }

    /** A night, and what the series that it goes on from stand on: all nights published before it. */
    private record Step(LocalDate night, String basis) {}

    @Override
    public void write(Night night) {
        List<Step> steps = steps(night.day());
        int known = newestKnown(steps);
        if (known >= 0 && known < steps.size() - 1) {
            Partitions.carry(dsl, ARREARS_SERIES, steps.get(known).night());
        }
        for (int i = known + 1; i < steps.size(); i++) {
            LocalDate day = steps.get(i).night();
            LocalDate before = i == 0 ? null : steps.get(i - 1).night();
            derivations.derive(
                    NAME,
                    day,
                    steps.get(i).basis(),
                    tx -> Partitions.replace(tx, ARREARS_SERIES, day, target -> {
                        if (before != null) {
                            tx.insertInto(target, ARREARS_SERIES.fields())
                                    .select(goneOn(day, before))
                                    .execute();
                        }
                    }));
        }
    }

    private List<Step> steps(LocalDate day) {
        Map<LocalDate, String> aliases = bases(CUSTOMER_ALIAS.getName());
        List<Step> steps = new ArrayList<>();
        String known = "";
        for (PublishedNights.Revision each : PublishedNights.revisions(dsl, day)) {
            steps.add(new Step(each.night(), VERSION + hash(known + "|" + aliases.get(each.night()))));
            known = hash(known + "|" + each);
        }
        steps.add(new Step(day, VERSION + hash(known + "|" + aliases.get(day))));
        return steps;
    }

    /** The newest night whose series are right as they are; D may be the one. */
    private int newestKnown(List<Step> steps) {
        Map<LocalDate, String> stored = bases(NAME);
        int newest = steps.size() - 1;
        while (newest >= 0
                && !steps.get(newest)
                        .basis()
                        .equals(stored.get(steps.get(newest).night()))) {
            newest--;
        }
        return newest;
    }

    private Map<LocalDate, String> bases(String name) {
        return dsl.selectFrom(DERIVATION).where(DERIVATION.NAME.eq(name)).fetchMap(DERIVATION.PERIOD, DERIVATION.BASIS);
    }

    /** Of customers with arrears on the night before, as they are represented now; of several, the longest series. */
    private static Select<? extends Record> goneOn(LocalDate day, LocalDate before) {
        Field<String> customer = coalesce(CUSTOMER_ALIAS.CUSTOMER_ID, CASE_DAY.CUSTOMER_ID);
        Field<LocalDate> began = coalesce(ARREARS_SERIES.BEGAN, inline(before));
        return select(
                        CASE_DAY.AREA_ID,
                        inline(day),
                        customer,
                        began,
                        CASE_DAY.STAGE,
                        when(ARREARS_SERIES.STAGE.eq(CASE_DAY.STAGE), ARREARS_SERIES.STAGE_BEGAN)
                                .otherwise(inline(before)))
                .distinctOn(customer)
                .from(CASE_DAY)
                .leftJoin(ARREARS_SERIES)
                .on(ARREARS_SERIES.DAY.eq(before), ARREARS_SERIES.CUSTOMER_ID.eq(CASE_DAY.CUSTOMER_ID))
                .leftJoin(CUSTOMER_ALIAS)
                .on(CUSTOMER_ALIAS.DAY.eq(day), CUSTOMER_ALIAS.RECORD_ID.eq(CASE_DAY.CUSTOMER_ID))
                .where(CASE_DAY.DAY.eq(before), CASE_DAY.RULE.eq(inline(ArrearsRule.ID)))
                .orderBy(customer, began, CASE_DAY.CUSTOMER_ID);
    }

    private static String hash(String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }
}
