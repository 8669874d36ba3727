package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;

import io.gridbook.segment.Night;
import io.gridbook.store.SnapshotGap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells when the snapshot before is so old that who moved or got another manager since is not told of. */
@Component
class SnapshotGapNote implements NightNote {
    private final DSLContext dsl;

    SnapshotGapNote(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> of(Night night) {
        return before(night)
                .filter(before -> SnapshotGap.tooLong(before, night.day()))
                .map(before ->
                        ("INTRODUCE: the snapshot before is that of %s, more than %d days older; customers that moved"
                                        + " or got another manager since are not found, only those whose services are new")
                                .formatted(before, SnapshotGap.MOST_DAYS))
                .stream()
                .toList();
    }

    /** The snapshot that changes were looked for against: the second part of what they stand on. */
    private Optional<LocalDate> before(Night night) {
        return dsl.select(DERIVATION.BASIS)
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(MANAGER_CHANGE.getName()), DERIVATION.PERIOD.eq(night.day()))
                .fetchOptional(DERIVATION.BASIS)
                .flatMap(basis -> Stream.of(basis.split("\\|", -1)).skip(1).findFirst())
                .flatMap(SnapshotGapNote::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
