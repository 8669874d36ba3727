package io.gridbook.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Orders to disconnect: four hours to call, two working days to settle it. */
final class OrderStories {
    static final List<OfficeStory> ALL = List.of(
            story(
                    "asked on 10-29 at 16:20, called only on 10-30 at 09:05",
                    (customer, scene) ->
                            asks(customer, scene, at(29, 16, 20), "R02", "转网，对方送手机", "RETAINED", at(30, 9, 5), null)),
            story(
                    "asked on 10-29 at 10:00, called at 11:30, kept on 10-30 at 15:00",
                    (customer, scene) -> asks(
                            customer, scene, at(29, 10, 0), "R01", "资费高", "RETAINED", at(29, 11, 30), at(30, 15, 0))),
            story(
                    "asked on 10-28 at 09:15, called at 09:50: two working days are over on 10-30",
                    (customer, scene) ->
                            asks(customer, scene, at(28, 9, 15), "R04", "室内信号差", "RETAINED", at(28, 9, 50), null)),
            story(
                    "asks on 10-30 at 14:30, nobody has called yet",
                    (customer, scene) -> asks(customer, scene, at(30, 14, 30), "R03", "搬到外地", "COMPLETED", null, null)),
            story(
                    "asked on 10-27, withdrew it on 10-29 at 17:10",
                    (customer, scene) -> asks(
                            customer,
                            scene,
                            at(27, 15, 45),
                            "R05",
                            "不再使用",
                            "CANCELLED",
                            at(27, 16, 30),
                            at(29, 17, 10))));

    private OrderStories() {}

    private static OfficeStory story(String shows, BiConsumer<Customer, Scene> act) {
        return new OfficeStory("disconnects", shows, Parts.STEADY, act);
    }

    private static void asks(
            Customer customer,
            Scene scene,
            LocalDateTime requested,
            String code,
            String text,
            String end,
            @Nullable LocalDateTime contacted,
            @Nullable LocalDateTime closed) {
        Service service = customer.first();
        scene.block.orders.add(
                new Order("D" + service.id.substring(1), service.id, requested, code, text, end, contacted, closed));
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 10, day, hour, minute);
    }
}
