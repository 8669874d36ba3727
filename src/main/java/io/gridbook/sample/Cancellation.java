package io.gridbook.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Orders to disconnect: services that ended lately had one; three customers in a hundred ask, and most of them stay. */
final class Cancellation {
    private static final List<String> REASONS =
            List.of("R01/资费高", "R02/转网", "R03/搬家", "R04/信号差", "R05/不再使用", "R06/网速慢");
    private static final int DAYS_SHOWN = 30;

    private Cancellation() {}

    static void order(Customer customer, Scene scene, SplittableRandom random) {
        boolean asks = random.nextInt(100) < 3;
        LocalDate day = scene.periods.date();
        for (Service service : customer.services) {
            LocalDate ceased = service.ceased;
            if (service.since > 1) {
                continue;
            }
            if (ceased != null && ceased.isAfter(day.minusDays(DAYS_SHOWN))) {
                done(service, ceased, scene, random);
            } else if (asks && service.liveOn(day)) {
                asked(service, day, scene, random);
                asks = false;
            }
        }
    }

    private static void done(Service service, LocalDate ceased, Scene scene, SplittableRandom random) {
        LocalDateTime requested = officeHour(ceased.minusDays(2), random);
        add(
                service,
                requested,
                "COMPLETED",
                requested.plusMinutes(30 + random.nextInt(180)),
                ceased.atTime(8, 30),
                scene,
                random);
    }

    /** Two in five ask between two days before the first night and nine after it, the others earlier; one in five is called late. */
    private static void asked(Service service, LocalDate day, Scene scene, SplittableRandom random) {
        boolean late = random.nextInt(5) < 2;
        LocalDateTime requested =
                officeHour(day.plusDays(late ? random.nextInt(12) - 2 : -3 - random.nextInt(23)), random);
        boolean unheard = late && random.nextInt(5) == 0;
        LocalDateTime called = random.nextInt(5) > 0
                ? requested.plusMinutes(20 + random.nextInt(150))
                : officeHour(requested.toLocalDate().plusDays(1), random);
        LocalDateTime settled = officeHour(called.toLocalDate().plusDays(1), random);
        add(
                service,
                requested,
                random.nextInt(10) < 7 ? "RETAINED" : "CANCELLED",
                unheard ? null : called,
                unheard ? null : settled,
                scene,
                random);
    }

    private static void add(
            Service service,
            LocalDateTime requested,
            String end,
            @Nullable LocalDateTime contacted,
            @Nullable LocalDateTime closed,
            Scene scene,
            SplittableRandom random) {
        String[] reason = REASONS.get(random.nextInt(REASONS.size())).split("/", -1);
        scene.block.orders.add(new Order(
                "D" + service.id.substring(1), service.id, requested, reason[0], reason[1], end, contacted, closed));
    }

    private static LocalDateTime officeHour(LocalDate day, SplittableRandom random) {
        return day.atTime(8 + random.nextInt(10), random.nextInt(60));
    }
}
