package io.gridbook.oracle;

import java.util.ArrayList;
import java.util.List;

/** Charges of a service or a customer for one month, in fen, by kind; a discount lowers the sum. */
record Charges(List<Long> kinds) {

    static final List<String> KINDS = List.of("RENT", "VOICE", "DATA", "MESSAGES", "VAS", "OTHER", "DISCOUNT");
    static final Charges NONE = new Charges(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L));

    static Charges of(TypedRow bill) {
        return new Charges(List.of(
                bill.money("rent"),
                bill.money("voice"),
                bill.money("data"),
                bill.money("messages"),
                bill.money("vas"),
                bill.money("other"),
                -bill.money("discount")));
    }

    /** Comparable spend: the total without one-off charges. */
    long comparable() {
        return kinds.stream().mapToLong(Long::longValue).sum();
    }

    Charges plus(Charges more) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            sums.add(kinds.get(i) + more.kinds.get(i));
        }
        return new Charges(sums);
    }
}
