package io.gridbook.sample;

import java.util.List;

/** Charges of October up to each night: 29 and 30 days of 31. */
final class ChargeStories {
    private static final String EXPORT = "charges";

    static final List<OfficeStory> ALL = List.of(
            new OfficeStory(
                    EXPORT,
                    "79.00 a month: 51.73, then 53.51 so far, a fen under 70 % of what was to be expected",
                    Parts.flat(7900),
                    (customer, scene) -> customer.first().charged(5173, 5351)),
            new OfficeStory(
                    EXPORT,
                    "79.00 a month: 51.74, then 53.52 so far, a fen over 70 %",
                    Parts.flat(7900),
                    (customer, scene) -> customer.first().charged(5174, 5352)),
            new OfficeStory(
                    EXPORT,
                    "two services, one of them without a row: it counts as nothing",
                    Parts.TWO_SERVICES_ON_ONE_ACCOUNT,
                    (customer, scene) -> customer.first().uncharged = true));

    private ChargeStories() {}
}
