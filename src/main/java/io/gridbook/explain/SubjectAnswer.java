package io.gridbook.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says of one thing that it looked at: the customer, a service, an account, an order. */
record SubjectAnswer(@Nullable String subject, List<TermAnswer> conditions, @Nullable CaseAnswer found) {
    List<TermAnswer> missed() {
        return conditions.stream().filter(each -> !each.holds()).toList();
    }
}
