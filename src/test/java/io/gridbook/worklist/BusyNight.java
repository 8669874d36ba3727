package io.gridbook.worklist;

import io.gridbook.worklist.Night.Person;

/** A grid with twelve customers, seven of them for today, with cases of every kind, one grid with nothing to do and one without a manager. */
final class BusyNight {
    private static final String G = "G000012";

    private final Night night = new Night();

    private BusyNight() {}

    static Night make() {
        BusyNight busy = new BusyNight();
        busy.grids();
        busy.dropAndPackage();
        busy.bundleInArrears();
        busy.endedPackage();
        busy.newArrears();
        busy.hostileText();
        busy.surge();
        busy.discount();
        busy.oddCharacters();
        OtherKinds.addTo(busy.night, G);
        BusyArchive.addTo(busy.night, G);
        return busy.night;
    }

    private void grids() {
        night.grid(1, G, "和平里", "王伟");
        night.grid(1, "G000013", "新华路", "赵敏");
        night.grid(1, "G000014", "无人区", null);
    }

    private void dropAndPackage() {
        customer("C0000001", 1, true, new Person("李娜", "13800010001", "和平里一号楼 2 单元 301 室", "HIGH", "HIGH"), new long[] {
            131, 128, 130, 127, 128, 77
        });
        found(
                "C0000001",
                "SPEND_DROP",
                "",
                5150,
                "open",
                8,
                0,
                "{\"before\":12800,\"after\":7650,\"percent\":402,\"kind\":\"VOICE\",\"kindFall\":3200,\"+voice\":3200,\"+data\":1950}");
        found(
                "C0000001",
                "PACKAGE_EXPIRING",
                "15",
                72000,
                "new",
                0,
                8,
                "{\"product\":\"BROADBAND\",\"package\":\"宽带包年 100M\",\"number\":\"02412345678\",\"end\":\"2026-11-28\",\"days\":8,\"fee\":72000,\"convertsTo\":6000}");
    }

    private void bundleInArrears() {
        customer("C0000002", 2, true, new Person("鑫旺超市", "02488880002", "和平里市场东门 3 号商铺", "HIGH", "HIGH"), new long[] {
            220, 210, 230, 215, 221, 219
        });
        found(
                "C0000002",
                "ARREARS",
                "VISIT",
                64350,
                "open",
                31,
                -2,
                "{\"outstanding\":64350,\"oldest\":\"2026-08\",\"months\":3,\"age\":3,\"since\":\"2026-10-20\",\"stops\":3,\"+bills\":\"2026-08+2026-09+2026-10\",\"+lines\":\"FIXED 02488880002+5G 13800010002\"}");
    }

    private void endedPackage() {
        customer("C0000003", 3, true, new Person("刘洋", "13800010003", "和平里三号楼 1 单元 102 室", "MID", "MID"), new long[] {
            45, 44, 46, 45, 50, 20
        });
        found(
                "C0000003",
                "PACKAGE_EXPIRED",
                "LAST_MONTH",
                36000,
                "recurring",
                20,
                10,
                "{\"product\":\"BROADBAND\",\"number\":\"02412340003\",\"end\":\"2026-10-31\",\"days\":20,\"fee\":36000,\"convertsTo\":4500}");
        found(
                "C0000003",
                "SPEND_DROP",
                "",
                3000,
                "open",
                8,
                0,
                "{\"before\":5000,\"after\":2000,\"percent\":600,\"ceased\":1}");
    }

    private void newArrears() {
        customer(
                "C0000004",
                4,
                true,
                new Person("周杰", "13800010004", "建设大街 18 号院 4 号楼 5 单元 1203 室（原邮电宿舍）", "LOW", "MASS"),
                new long[] {20, 21, 20, 20, 20, 20});
        found(
                "C0000004",
                "ARREARS",
                "PHONE",
                2000,
                "new",
                0,
                4,
                "{\"outstanding\":2000,\"oldest\":\"2026-10\",\"months\":1,\"age\":1,\"since\":\"2026-11-20\",\"stops\":0}");
    }

    private void hostileText() {
        customer(
                "C0000005",
                5,
                true,
                new Person("=HYPERLINK(\"x\")", "+8613800010005", "@SUM(A1)", null, null),
                new long[] {0, 0, 0, 0, 0, 0});
        found(
                "C0000005",
                "PACKAGE_EXPIRING",
                "7",
                120000,
                "new",
                0,
                3,
                "{\"product\":\"LEASED_LINE\",\"package\":\"互联网专线商务包年\",\"number\":\"0241000005\",\"end\":\"2026-11-23\",\"days\":3,\"fee\":120000}");
    }

    private void surge() {
        customer("C0000006", 6, true, new Person("孙丽", "13800010006", "和平里五号楼 2 单元 604 室", "MID", "MASS"), new long[] {
            22, 25, 24, 23, 24, 38
        });
        found("C0000006", "SPEND_SURGE", "", 1400, "open", 8, 0, "{\"before\":2400,\"after\":3800,\"percent\":583}");
    }

    private void discount() {
        customer("C0000007", 7, false, new Person("吴强", "13800010007", "和平里六号楼 1 单元 201 室", "LOW", "MASS"), new long[] {
            29, 28, 27, 29, 28, 15
        });
        found(
                "C0000007",
                "SPEND_DROP",
                "",
                1300,
                "open",
                8,
                0,
                "{\"before\":2800,\"after\":1500,\"percent\":464,\"kind\":\"DISCOUNT\",\"kindFall\":1000,\"refund\":300,\"+rent\":300}");
    }

    private void oddCharacters() {
        customer("C0000008", 8, false, new Person("郑 _x0041_ 𠮷", "13800010008", "和平里七号楼", "LOW", "MASS"), new long[] {
            29, 28, 27, 29, 28, 15
        });
        found(
                "C0000008",
                "ARREARS",
                "NOTICE",
                5600,
                "open",
                9,
                5,
                "{\"outstanding\":5600,\"oldest\":\"2026-09\",\"months\":2,\"age\":2,\"since\":\"2026-11-11\",\"stops\":0,\"+bills\":\"2026-09+2026-10\"}");
    }

    private void customer(String id, int position, boolean today, Person person, long[] yuan) {
        night.customer(1, G, id, position, today, person, yuan);
    }

    private void found(
            String customer, String rule, String stage, long stake, String state, int days, int due, String figures) {
        night.found(1, G, customer, rule, stage, stake, state, days, due, figures);
    }
}
