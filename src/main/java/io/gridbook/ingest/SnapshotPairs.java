package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.DERIVATION;

import io.gridbook.store.Derivations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The snapshots that are there, each with the one before it, for what is computed by holding the two side by side. */
@Component
class SnapshotPairs {
    private static final String NONE = "none";

    private final DSLContext dsl;
    private final Derivations derivations;

    SnapshotPairs(DSLContext dsl, Derivations derivations) {
        this.dsl = dsl;
        this.derivations = derivations;
    }

    /** A snapshot and the one before it, where there is one. */
    record Pair(LocalDate day, @Nullable LocalDate before) {}

    /** All of them up to a day, oldest first. */
    List<Pair> upTo(LocalDate day) {
        List<Pair> pairs = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate each : snapshots(day)) {
            pairs.add(new Pair(each, before));
            before = each;
        }
        return pairs;
    }

    /** What something computed of a pair stands on; its second part is the snapshot before. */
    String basis(String version, Pair pair) {
        LocalDate before = pair.before();
        return String.join(
                "|",
                version,
                before == null ? NONE : before.toString(),
                String.valueOf(derivations.basis(CustomerResolution.NAME, pair.day())),
                before == null ? NONE : String.valueOf(derivations.basis(CustomerResolution.NAME, before)));
    }

    /**
     * Whether what is there was computed beside a snapshot nearer than the one that is left. It stays: days past keeping are
     * no reason to tell of another night's changes than were told then.
     */
    boolean stands(String name, String version, Pair pair) {
        String stored = derivations.basis(name, pair.day());
        String own = String.valueOf(derivations.basis(CustomerResolution.NAME, pair.day()));
        if (stored == null || !stored.startsWith(version + "|") || !stored.contains("|" + own + "|")) {
            return false;
        }
        LocalDate then = before(stored);
        return then != null && (pair.before() == null || then.isAfter(pair.before()));
    }

    private static @Nullable LocalDate before(String basis) {
        try {
            return LocalDate.parse(basis.split("\\|", -1)[1]);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private List<LocalDate> snapshots(LocalDate to) {
        return dsl.select(DERIVATION.PERIOD)
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(CustomerResolution.NAME), DERIVATION.PERIOD.le(to))
                .orderBy(DERIVATION.PERIOD)
                .fetch(DERIVATION.PERIOD);
    }
}
