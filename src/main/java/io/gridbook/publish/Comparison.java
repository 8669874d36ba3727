package io.gridbook.publish;

import io.gridbook.publish.report.Difference;
import io.gridbook.publish.report.GridTally;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** The cases of a day as they are computed now, and what they are computed from, beside the published revision. */
public final class Comparison {
    private final DSLContext dsl;

    public Comparison(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** How many of each rule and grid were published, and are found now. */
    public List<GridTally> cases(LocalDate day) {
        return new CaseChanges(dsl, day).byGrid();
    }

    /** What a revision would be made from that the published one was not. */
    public List<Difference> inputs(Edition edition) {
        return new PublicationRows(dsl)
                .published(edition)
                .map(published -> new InputChanges(dsl, published).of(edition))
                .orElse(List.of());
    }
}
