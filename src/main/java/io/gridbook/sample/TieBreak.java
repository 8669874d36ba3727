package io.gridbook.sample;

import java.time.LocalDate;

/** What tells customers of one ARPU apart where an area's ranking is cut; areas and cuts take turns. */
enum TieBreak {
    BY_SUM("by-12-month-sum"),
    BY_FIRST_OPENED("by-first-opened"),
    BY_CUSTOMER_ID("by-customer-id");

    private static final LocalDate CAMPAIGN = LocalDate.of(2019, 5, 17);

    final String words;

    TieBreak(String words) {
        this.words = words;
    }

    static TieBreak of(int area, Level level) {
        return values()[(2 * area + (level == Level.CUT_20 ? 0 : 1)) % 3];
    }

    void apply(Customer customer, Scene scene) {
        switch (this) {
            case BY_SUM -> {
                Service first = customer.first();
                if (first.spend.length > 3) {
                    first.spend[3] += scene.random.nextInt(2000) - 1000;
                }
            }
            case BY_FIRST_OPENED -> {
                // the days on which services open differ anyway
            }
            case BY_CUSTOMER_ID -> customer.services.forEach(service -> service.opened(CAMPAIGN));
        }
    }
}
