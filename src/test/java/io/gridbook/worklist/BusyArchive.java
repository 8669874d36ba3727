package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.SERVICE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the archive of the busy grid shows: services, fields of the archive, contacts, buildings, one who is exempt. */
final class BusyArchive {
    private final Night night;
    private final String grid;

    private BusyArchive(Night night, String grid) {
        this.night = night;
        this.grid = grid;
    }

    static void addTo(Night night, String grid) {
        BusyArchive archive = new BusyArchive(night, grid);
        archive.services();
        archive.fields();
        archive.contacts();
        archive.buildings();
        archive.exempt();
    }

    private void services() {
        service("C0000001", "S1", "BROADBAND", "02412345678", "宽带包年 100M", LocalDate.of(2026, 11, 28), null);
        service("C0000001", "S2", "5G", "13800010001", "5G 畅享套餐 129元", null, "南风 Note");
        service("C0000002", "S3", "FIXED", "02488880002", null, null, null);
        for (int i = 10; i < 24; i++) {
            service("C0000009", "S" + i, "IPTV", "02499990" + i, "高清电视包月（含超高清少儿动漫与体育赛事点播大礼包）", null, null);
        }
        service("C0000012", "S4", "4G", "13800010012", null, null, null);
        service("C0000003", "S5", "4G", "13800010003", "中端客户不在档案中", null, null);
        service("C0000001", "S6", "4G", "13800019999", "已拆机", null, null);
        night.dsl
                .update(SERVICE)
                .set(SERVICE.CEASED_ON, Night.DAY)
                .where(SERVICE.SERVICE_ID.eq("S6"))
                .execute();
    }

    private void service(
            String customer,
            String id,
            String product,
            String number,
            @Nullable String packageName,
            @Nullable LocalDate end,
            @Nullable String device) {
        night.dsl
                .insertInto(SERVICE)
                .set(SERVICE.AREA_ID, 1)
                .set(SERVICE.DAY, Night.DAY)
                .set(SERVICE.SERVICE_ID, id)
                .set(SERVICE.HOME_AREA_ID, 1)
                .set(SERVICE.CUSTOMER_ID, customer)
                .set(SERVICE.GRID_CODE, grid)
                .set(SERVICE.ACCOUNT_ID, "K" + customer)
                .set(SERVICE.SERVICE_NUMBER, number)
                .set(SERVICE.PRODUCT, product)
                .set(SERVICE.PACKAGE_NAME, packageName)
                .set(SERVICE.PACKAGE_END, end)
                .set(SERVICE.BUNDLE_NAME, product.equals("5G") ? "智慧家庭融合" : null)
                .set(SERVICE.OPENED_ON, LocalDate.of(2019, 3, 1))
                .set(SERVICE.STATUS, "ACTIVE")
                .set(SERVICE.DEVICE_MODEL, device)
                .execute();
    }

    private void fields() {
        night.dsl
                .update(CUSTOMER)
                .set(CUSTOMER.ID_TYPE, "ID_CARD")
                .set(CUSTOMER.CUSTOMER_CLASS, "URBAN")
                .set(CUSTOMER.CUSTOMER_KIND, "OTHER")
                .set(CUSTOMER.BIRTHDAY, LocalDate.of(1970, 1, 1))
                .set(CUSTOMER.BUILDING, "和平里一号楼")
                .set(CUSTOMER.UNIT_ROOM, "2 单元 301 室")
                .set(CUSTOMER.EMPLOYER, "市第一人民医院门诊部收费处")
                .set(CUSTOMER.JOB_TITLE, "=科长")
                .set(CUSTOMER.MEMBER_CARD, "0012345678901234567")
                .set(CUSTOMER.INTERESTS, "篮球、钓鱼")
                .set(CUSTOMER.OTHER_CONTACT, "qq 12345")
                .set(CUSTOMER.REMARK, "周三下午不在家")
                .where(CUSTOMER.RECORD_ID.eq("C0000001"))
                .execute();
        night.dsl
                .update(CUSTOMER)
                .set(CUSTOMER.ID_TYPE, "PASSPORT")
                .set(CUSTOMER.ID_NUMBER, "E12345678")
                .where(CUSTOMER.RECORD_ID.eq("C0000002"))
                .execute();
    }

    private void contacts() {
        contact("C0000001", LocalDate.of(2026, 11, 3), "CALL");
        contact("C0000001", LocalDate.of(2026, 9, 15), "VISIT");
        contact("C0000009", LocalDate.of(2026, 10, 30), "CALL");
        contact("C0000009", LocalDate.of(2026, 11, 18), "NO_ANSWER");
    }

    private void contact(String customer, LocalDate day, String method) {
        night.dsl
                .insertInto(CONTACT)
                .set(CONTACT.AREA_ID, 1)
                .set(CONTACT.CUSTOMER_ID, customer)
                .set(CONTACT.LIST_DAY, day.minusDays(1))
                .set(CONTACT.BUSINESS_DATE, day)
                .set(CONTACT.CONTACTED_AT, day.atTime(10, 15))
                .set(CONTACT.METHOD, method)
                .execute();
    }

    private void buildings() {
        for (int i = 1; i <= 3; i++) {
            night.dsl
                    .insertInto(RAW_PREMISES)
                    .set(RAW_PREMISES.DAY, Night.DAY)
                    .set(RAW_PREMISES.FILE_ID, 1)
                    .set(RAW_PREMISES.LINE, i)
                    .set(RAW_PREMISES.BUILDING_ID, "B" + i)
                    .set(RAW_PREMISES.GRID_CODE, grid)
                    .set(RAW_PREMISES.HOUSEHOLDS, 48)
                    .set(RAW_PREMISES.SHOPS, i)
                    .set(RAW_PREMISES.MOBILE_COVERED, true)
                    .set(RAW_PREMISES.BROADBAND_COVERED, i < 3)
                    .set(RAW_PREMISES.RIVAL_TELECOM, 7)
                    .set(RAW_PREMISES.RIVAL_MOBILE, 20)
                    .execute();
        }
    }

    private void exempt() {
        night.customer(
                1,
                grid,
                "C0000013",
                13,
                false,
                new Night.Person("免打扰", "13800010013", "和平里", "HIGH", "HIGH"),
                99,
                99,
                99,
                99,
                99,
                99);
        service("C0000013", "S7", "4G", "13800010013", null, null, null);
        night.dsl
                .insertInto(EXEMPTION)
                .set(EXEMPTION.AREA_ID, 1)
                .set(EXEMPTION.DAY, Night.DAY)
                .set(EXEMPTION.KIND, "CONTACT")
                .set(EXEMPTION.CUSTOMER_ID, "C0000013")
                .set(EXEMPTION.ACCOUNT_ID, "")
                .execute();
    }
}
