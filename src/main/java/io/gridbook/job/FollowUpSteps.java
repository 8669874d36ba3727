package io.gridbook.job;

import static io.gridbook.store.schema.Tables.CONTACT;

import io.gridbook.followup.FollowUp;
import io.gridbook.followup.Returns;
import io.gridbook.store.Statistics;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The step that reads the work lists that came back; it comes first, so that the night knows of them. */
@Component
class FollowUpSteps {
    private final FollowUp followUp;
    private final DSLContext dsl;

    FollowUpSteps(FollowUp followUp, DSLContext dsl) {
        this.followUp = followUp;
        this.dsl = dsl;
    }

    void take(Run run) throws IOException, InterruptedException {
        Returns returns = followUp.take(run.id());
        if (returns.accepted() > 0) {
            dsl.transaction(configuration -> Statistics.refresh(configuration.dsl(), CONTACT));
        }
        run.returns(returns);
    }
}
