package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.SEGMENT;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import org.springframework.stereotype.Component;

/** Ranks the customers of each area and draws tier and band. 「通信消费排序前20%」「ARPU值60元以上」 */
@Component
public class Segments {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private final Derivations derivations;
    private final SegmentSettings settings;

    public Segments(Derivations derivations, SegmentSettings settings) {
        this.derivations = derivations;
        this.settings = settings;
    }

    /** Writes the segments of a night, unless they stand on the same snapshot, spend and settings. */
    public void write(Night night) {
        derivations.derive(
                "segment",
                night.day(),
                basis(night),
                tx -> Partitions.replace(
                        tx,
                        SEGMENT,
                        night.day(),
                        target -> tx.insertInto(target, SEGMENT.fields())
                                .select(new Ranking(settings, night).rows())
                                .execute()));
    }

    private String basis(Night night) {
        return String.join(
                "|",
                VERSION + derivations.basis("service", night.day()),
                night.month().toString(),
                String.valueOf(derivations.basis("spend_window", night.monthStart())),
                night.loadedWindow(settings.windowMonths()).toString(),
                settings.toString());
    }
}
