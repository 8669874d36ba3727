package io.gridbook.sample;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Records that share a certificate, and records that only seem to. */
final class MergePlants {
    static final List<Plant> ALL = List.of(
            Plant.of("merge-same-grid", scene -> twin(scene)),
            Plant.of(
                    "merge-across-grids",
                    scene -> twin(scene).grid =
                            scene.territory.nextDoor(scene.index).code()),
            Plant.of("merge-by-case", scene -> pair(scene, "PASSPORT", "zz" + scene.block.customers.size() + "abx")),
            Plant.of("merge-full-width", MergePlants::fullWidth),
            Plant.of("merge-text-order", MergePlants::textOrder),
            Plant.of("merge-member-all-ceased", MergePlants::ceasedMember),
            Plant.of("merge-exactly-30-percent-together", MergePlants::together),
            Plant.of(
                    "no-merge-across-areas",
                    scene -> twin(scene).grid =
                            scene.territory.elsewhere(scene.index).code()),
            Plant.of("no-merge-other-id-type", scene -> twin(scene).idType = "OTHER"),
            Plant.of("placeholder-one-digit", scene -> placeholder(scene, "000000000000000000")),
            Plant.of("placeholder-wu", scene -> placeholder(scene, "无")),
            Plant.of("placeholder-buxiang", scene -> placeholder(scene, "不详")),
            Plant.of("placeholder-short", scene -> placeholder(scene, "12345")),
            Plant.of("certificate-absent", scene -> placeholder(scene, null)),
            Plant.rare("merge-of-exactly-50-services", 8, scene -> crowd(scene, 5, 10)),
            Plant.rare("merge-over-50-services-not-made", 8, scene -> crowd(scene, 6, 9)));

    private MergePlants() {}

    private static Customer twin(Scene scene) {
        Customer one = scene.customer();
        scene.service(one, Product.MOBILE_4G).flat(3100);
        Customer two = scene.customer();
        two.sharesCertificateWith(one);
        scene.service(two, Product.BROADBAND).flat(4200);
        return two;
    }

    private static void pair(Scene scene, String type, String number) {
        String own = number + scene.grid().code();
        Customer two = twin(scene);
        two.certificate(type, own.toUpperCase(Locale.ROOT));
        before(scene).certificate(type, own.toLowerCase(Locale.ROOT));
    }

    private static Customer before(Scene scene) {
        return scene.block.customers.get(scene.block.customers.size() - 2);
    }

    private static void fullWidth(Scene scene) {
        Customer two = twin(scene);
        String number = two.idNumber == null ? "" : two.idNumber;
        two.idNumber = number.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In text order C1000… stands before C99…, which a comparison as numbers turns round. */
    private static void textOrder(Scene scene) {
        Customer high = scene.customer("C99");
        scene.service(high, Product.MOBILE_4G).flat(3100);
        Customer low = scene.customer("C1000000");
        low.sharesCertificateWith(high);
        scene.service(low, Product.MOBILE_4G).flat(5100);
    }

    private static void ceasedMember(Scene scene) {
        Customer two = twin(scene);
        two.first().ceased(scene.periods.first(1), "合并");
    }

    /** 100.00 and 20.00 before, 64.00 and 20.00 after: one record falls by more than 30 %, the customer by exactly 30 %. */
    private static void together(Scene scene) {
        Customer two = twin(scene);
        before(scene).first().flat(10000).newest(6400);
        two.first().flat(2000).newest(2000);
    }

    private static void placeholder(Scene scene, @Nullable String number) {
        for (int i = 0; i < 2; i++) {
            scene.single(2600);
            Customer made = scene.block.customers.get(scene.block.customers.size() - 1);
            made.certificate(number == null ? null : "ID_CARD", number);
        }
    }

    private static void crowd(Scene scene, int records, int services) {
        Customer head = scene.customer();
        head.certificate("BUSINESS_LICENCE", Numbers.licence(8_000_000L + scene.index));
        head.name = "市教育局";
        for (int record = 0; record < records; record++) {
            Customer member = record == 0 ? head : scene.customer();
            member.sharesCertificateWith(head);
            for (int i = 0; i < services; i++) {
                scene.service(member, Product.FIXED).flat(2600);
            }
        }
    }
}
