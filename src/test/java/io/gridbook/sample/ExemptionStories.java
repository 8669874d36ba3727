package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must not be dunned or called, and until when. */
final class ExemptionStories {
    private ExemptionStories() {}

    static List<OfficeStory> of(Scene scene) {
        return List.of(
                new OfficeStory(
                        "exemptions",
                        "owes, but the bill is disputed since 10-12: not to be dunned",
                        Parts.owing(scene),
                        (customer, there) -> dunning(customer, there, day(12), null, "费用争议处理中")),
                new OfficeStory(
                        "exemptions",
                        "owes; not to be dunned until 10-29, so again on 10-30",
                        Parts.owing(scene),
                        (customer, there) -> dunning(customer, there, day(1), day(29), "缓缴承诺至10月29日")),
                new OfficeStory(
                        "exemptions",
                        "spends far less than in August; not to be called from 10-30 on",
                        Parts.FALLEN,
                        (customer, there) -> contact(customer, there, day(30), null, "客户要求勿扰")),
                new OfficeStory(
                        "exemptions",
                        "spends far less than in August; was not to be called until 10-28",
                        Parts.FALLEN,
                        (customer, there) -> contact(customer, there, day(8), day(28), "住院，家属要求暂不联系")));
    }

    private static void dunning(Customer customer, Scene scene, LocalDate from, @Nullable LocalDate to, String why) {
        scene.block.exemptions.add(Exemption.dunning(customer.first().account, from, to, why));
    }

    private static void contact(Customer customer, Scene scene, LocalDate from, @Nullable LocalDate to, String why) {
        scene.block.exemptions.add(Exemption.contact(customer.id, from, to, why));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
