package io.gridbook.explain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule says of one thing that it looked at: the customer, a service, an account, an order. */
record SubjectAnswer(
        @Nullable String subject,
        List<TermAnswer> conditions,
        @Nullable CaseAnswer found) {
    List<TermAnswer> missed() {
        return conditions.stream().filter(each -> !each.holds()).toList();
    }

    /** What it missed, without conditions that have nothing to be held against each other once an earlier one is missed. */
    List<TermAnswer> telling() {
        List<TermAnswer> missed = missed();
        return Stream.concat(
                        missed.stream().limit(1),
                        missed.stream().skip(1).filter(each -> each.there() != null && each.needed() != null))
                .toList();
    }
}
