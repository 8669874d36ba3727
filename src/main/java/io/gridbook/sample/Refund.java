package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Bills corrected: some of the bills that fell were, and one customer in eight had a correction in some month. */
final class Refund {
    private static final List<String> CAUSES = List.of(
            "SERVICE_FAULT/宽带中断三天，退当月月租",
            "BILLING_ERROR/套餐资费录入有误",
            "DISPUTE/增值业务非本人订购",
            "LINE_FAULT/线路故障未及时修复",
            "ONE_TIME_FEE/装机费多收",
            "OTHER/优惠未及时生效");
    private static final List<String> LEVELS = List.of("DEPARTMENT", "BRANCH_LEADER", "GENERAL_MANAGER");

    private Refund() {}

    static void grant(Customer customer, Scene scene, SplittableRandom random) {
        int draw = random.nextInt(100);
        if (customer.services.isEmpty() || customer.first().since > 1) {
            return;
        }
        Service service = customer.first();
        boolean fell = service.spend.length > 1 && service.spend[0] * 10 < service.spend[1] * 7;
        if (fell && draw < 15) {
            add(service, 0, -Math.max(500, (service.spend[1] - service.spend[0]) / 200 * 100), scene, random);
        } else if (draw < 12) {
            add(service, random.nextInt(scene.periods.months()), fen(random), scene, random);
        }
    }

    private static long fen(SplittableRandom random) {
        int draw = random.nextInt(100);
        long yuan = draw < 70
                ? 5 + random.nextInt(55)
                : draw < 85 ? 60 + random.nextInt(140) : draw < 91 ? 200 + random.nextInt(300) : 500;
        return (draw < 94 ? -yuan : 1 + yuan / 20) * 100;
    }

    private static void add(Service service, int back, long fen, Scene scene, SplittableRandom random) {
        if (!service.billed(back, scene.periods)) {
            return;
        }
        LocalDate made = scene.periods.first(back).plusDays(random.nextInt(28));
        String[] cause = CAUSES.get(random.nextInt(CAUSES.size())).split("/", -1);
        String code = scene.periods.code(back);
        scene.block.adjustments.add(new Adjustment(
                back,
                "T" + code + service.id.substring(1),
                service.account,
                random.nextInt(5) == 0 ? null : service.id,
                made,
                fen,
                cause[0],
                cause[1],
                approval(Math.abs(fen), random),
                random.nextInt(15) == 0 ? null : "TF" + code + Numbers.digits(1 + random.nextInt(9999), 4)));
    }

    /** The level that the amount asks for, now and then the one below it, or none. */
    private static @Nullable String approval(long fen, SplittableRandom random) {
        int level = fen < 20_000 ? 0 : fen < 50_000 ? 1 : 2;
        int given = random.nextInt(12) == 0 ? level - 1 : level;
        return given < 0 ? null : LEVELS.get(given);
    }
}
