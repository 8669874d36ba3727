package io.gridbook.sample;

import java.util.List;

/** Words that break quoting, character sets and spreadsheets. */
final class TextPlants {
    static final List<Plant> ALL = List.of(
            Plant.of("text-with-comma-and-quote", scene -> ordinary(scene).remark = "客户说:\"下午来电\", 不接上午电话"),
            Plant.of("text-with-line-break", scene -> ordinary(scene).remark = "第一行\n第二行"),
            Plant.of("text-like-a-formula", scene -> ordinary(scene).name = "=1+1小吃店"),
            Plant.of("text-outside-bmp", scene -> ordinary(scene).name = "𠮷田" + "𬭎"),
            Plant.of("text-full-width-space", scene -> ordinary(scene).name = "　王　伟　"),
            Plant.of("name-absent", scene -> ordinary(scene).name = ""));

    private TextPlants() {}

    private static Customer ordinary(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(4300);
        return customer;
    }
}
