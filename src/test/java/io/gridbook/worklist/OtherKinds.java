package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.worklist.Night.Person;
import java.time.LocalDate;

/** Customers of the busy grid with the kinds of cases that are rarer. */
final class OtherKinds {
    private final Night night;
    private final String grid;

    private OtherKinds(Night night, String grid) {
        this.night = night;
        this.grid = grid;
    }

    static void addTo(Night night, String grid) {
        OtherKinds others = new OtherKinds(night, grid);
        others.sixReasonsAndAPromise();
        others.resting();
        others.gone();
        others.lead();
    }

    private void sixReasonsAndAPromise() {
        String id = "C0000009";
        Person person = new Person("马丽华", "13800010009", "文化路 7 号院甲 1 号楼东侧平房，进院右转第三户，门口有邮箱", "HIGH", "HIGH");
        night.customer(1, grid, id, 9, true, person, 90, 91, 92, 90, 91, 89);
        night.found(
                1,
                grid,
                id,
                "DISCONNECT",
                "",
                9000,
                "new",
                0,
                1,
                "{\"requested\":\"2026-11-20 14:05\",\"contactDue\":\"2026-11-20 18:05\",\"doneDue\":\"2026-11-24 23:59\","
                        + "\"code\":\"R02\",\"reason\":\"转网，嫌流量费高\",\"+number\":\"02412340009\",\"+product\":\"BROADBAND\"}");
        found(id, "LOW_BALANCE", "", 3580, 10, "{\"balance\":1200,\"average\":4780}");
        found(id, "MINIMUM_SPEND", "A", 21000, 5, "{\"number\":\"02488888888\",\"minimum\":30000,\"spend\":9000}");
        found(id, "BIRTHDAY", "", 0, 2, "{\"date\":\"2026-11-22\"}");
        found(id, "CARE_CALL", "", 0, 10, "{}");
        found(id, "CARE_VISIT", "", 0, 40, "{}");
        found(id, "PROFILE_GAP", "", 0, 90, "{\"fields\":\"address+birthday\"}");
        night.dsl
                .update(WORKLIST)
                .set(WORKLIST.PROMISED_ON, LocalDate.of(2026, 11, 21))
                .where(WORKLIST.CUSTOMER_ID.eq(id))
                .execute();
    }

    private void resting() {
        String id = "C0000010";
        Person person = new Person("高志远", "13800010010", "和平里九号楼", "MID", "MID");
        night.customer(1, grid, id, 10, false, person, 40, 41, 42, 40, 41, 39);
        found(id, "PACE_DROP", "", 1300, 5, "{\"charged\":1300,\"expected\":2600,\"percent\":500,\"day\":20}");
        found(id, "INTRODUCE", "", 0, 8, "{\"change\":\"MANAGER\",\"since\":\"2026-11-12\"}");
        night.dsl
                .update(WORKLIST)
                .set(WORKLIST.RESTS_UNTIL, LocalDate.of(2026, 11, 25))
                .where(WORKLIST.CUSTOMER_ID.eq(id))
                .execute();
    }

    private void gone() {
        String id = "C0000011";
        Person person = new Person("何美玲", "13800010011", "和平里十号楼", null, null);
        night.customer(1, grid, id, 11, false, person, 60, 61, 62, 60, 0, 0);
        found(
                id,
                "WIN_BACK",
                "",
                6100,
                90,
                "{\"ceased\":\"2026-10-09\",\"average\":6100,\"months\":3,\"+reason\":\"搬家\"}");
    }

    private void lead() {
        String id = "C0000012";
        Person person = new Person("林涛", "13800010012", "和平里十二号楼", "MID", "HIGH");
        night.customer(1, grid, id, 12, false, person, 88, 89, 90, 88, 89, 90);
        found(id, "BUNDLE_LEAD", "", 0, 40, "{\"arpu\":8900}");
    }

    private void found(String id, String rule, String stage, long stake, int due, String figures) {
        night.found(1, grid, id, rule, stage, stake, "new", 0, due, figures);
    }
}
