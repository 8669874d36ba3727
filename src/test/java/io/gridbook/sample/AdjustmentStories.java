package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refunds of September, and who may approve them: under 200.00 a month and account the department, from 500.00 the general manager. */
final class AdjustmentStories {
    private static final String EXPORT = "adjustments";
    private static final String FAULT = "SERVICE_FAULT";

    static final List<OfficeStory> ALL = List.of(
            new OfficeStory(
                    EXPORT,
                    "part of the fall from August is a refund of 20.00",
                    Parts.FALLEN,
                    (customer, scene) ->
                            refund(customer, scene, 1, 9, 2000, FAULT, "宽带中断三天，按日退租", "DEPARTMENT", "TF2026090031")),
            new OfficeStory(
                    EXPORT,
                    "120.00 and 90.00 back, each approved by the department: together it was for the branch leader",
                    Parts.STEADY,
                    (customer, scene) -> {
                        refund(customer, scene, 1, 8, 12_000, "DISPUTE", "增值业务非本人订购", "DEPARTMENT", "TF2026090027");
                        refund(customer, scene, 2, 22, 9000, "DISPUTE", "增值业务非本人订购", "DEPARTMENT", "TF2026090058");
                    }),
            new OfficeStory(
                    EXPORT,
                    "500.00 back, approved by the general manager, with its document",
                    Parts.STEADY,
                    (customer, scene) -> refund(
                            customer,
                            scene,
                            1,
                            16,
                            50_000,
                            "BILLING_ERROR",
                            "国际漫游重复计费",
                            "GENERAL_MANAGER",
                            "TF2026090044")),
            new OfficeStory(
                    EXPORT,
                    "35.00 back, which nobody approved",
                    Parts.STEADY,
                    (customer, scene) -> refund(customer, scene, 1, 27, 3500, "LINE_FAULT", "线路故障未及时修复", null, null)));

    private AdjustmentStories() {}

    private static void refund(
            Customer customer,
            Scene scene,
            int number,
            int day,
            long fen,
            String cause,
            String text,
            @Nullable String approval,
            @Nullable String document) {
        Service service = customer.first();
        scene.block.adjustments.add(new Adjustment(
                0,
                "T202609" + service.id.substring(1) + "-" + number,
                service.account,
                service.id,
                LocalDate.of(2026, 9, day),
                -fen,
                cause,
                text,
                approval,
                document));
    }
}
