package io.gridbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The total of a bill as the contract has it. */
final class TownMoney {
    private static final List<String> CHARGES = List.of("rent", "voice", "data", "messages", "vas", "other", "one_off");

    private TownMoney() {}

    static String total(Map<String, String> bill) {
        return CHARGES.stream()
                .map(charge -> new BigDecimal(bill.getOrDefault(charge, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(new BigDecimal(bill.getOrDefault("discount", "0")))
                .toPlainString();
    }
}
