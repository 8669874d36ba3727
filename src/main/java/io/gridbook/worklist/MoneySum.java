package io.gridbook.worklist;

import io.gridbook.results.MoneyBack;
import org.jspecify.annotations.Nullable;

/** What contacts brought back, added up; what is unknown adds nothing, and of nothing but unknowns the sum is unknown. */
record MoneySum(long contacts, long successes, @Nullable Long back, long open, long unknown) {
    static final MoneySum NONE = new MoneySum(0, 0, null, 0, 0);

    MoneySum plus(MoneyBack more) {
        return new MoneySum(
                contacts + more.contacts(),
                successes + more.successes(),
                sum(back, more.back()),
                open + more.open(),
                unknown + more.unknown());
    }

    private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : Long.valueOf(a + b);
    }
}
