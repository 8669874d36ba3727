package io.gridbook.job;

import io.gridbook.followup.FollowUp;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** The step that reads the work lists that came back; it comes first, so that the night knows of them. */
@Component
class FollowUpSteps {
    private final FollowUp followUp;

    FollowUpSteps(FollowUp followUp) {
        this.followUp = followUp;
    }

    void take(Run run) throws IOException, InterruptedException {
        run.returns(followUp.take(run.id()));
    }
}
