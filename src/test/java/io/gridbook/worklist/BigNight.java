package io.gridbook.worklist;

/** A night of any size, made in the database: customers with a fall of spend, and every fifth in arrears. */
final class BigNight {
    private BigNight() {}

    static void fill(Night night, int grids, int customerCount) {
        String day = "DATE '2026-11-20'";
        night.dsl.execute("INSERT INTO area VALUES (1, 'A0001')");
        night.dsl.execute(
                "INSERT INTO grid SELECT 1, " + day + ", 'G' || to_char(i, 'FM000000'), '网格' || i, 'A0001', '城东',"
                        + " 'M' || i, '王伟' FROM generate_series(1, " + grids + ") i");
        String customers = " FROM generate_series(1, " + customerCount + ") i";
        String grid = "'G' || to_char(1 + i % " + grids + ", 'FM000000')";
        night.dsl.execute(
                "INSERT INTO customer (area_id, day, record_id, customer_id, grid_code, name, contact_mobile, address)"
                        + " SELECT 1, " + day + ", 'C' || i, 'C' || i, " + grid
                        + ", '客户' || i, '138' || (10000000 + i), '和平里 ' || i % 90 || ' 号楼 ' || i % 7 || ' 单元 301 室'"
                        + customers);
        night.dsl.execute("INSERT INTO segment SELECT 1, " + day + ", 'C' || i, " + grid
                + ", true, true, true, 6543, i, 'HIGH', 'HIGH', 7650, 12800, 12700, 12800, 12900, 12750, 150000, '2019-03-01'"
                + customers);
        night.dsl.execute("INSERT INTO worklist SELECT 1, " + day + ", " + grid + ", 'C' || i, 1 + i / " + grids
                + ", i / " + grids + " < 30, 10, 5150, 1, false" + customers);
        night.dsl.execute("INSERT INTO alert SELECT 1, " + day + ", 'SPEND_DROP', 'C' || i, '202610', 'C' || i, " + grid
                + ", '', 5150, 60, 'open', '2026-11-12', '2026-11-12', 8, '2026-11-20', true,"
                + " '{\"before\":12800,\"after\":7650,\"percent\":402,\"kind\":\"VOICE\",\"kindFall\":3200}'"
                + customers);
        night.dsl.execute("INSERT INTO alert SELECT 1, " + day + ", 'ARREARS', 'C' || i, '202609', 'C' || i, " + grid
                + ", 'PHONE', 2000, 70, 'new', '2026-11-20', '2026-11-20', 0, '2026-11-24', false,"
                + " '{\"outstanding\":2000,\"oldest\":\"2026-10\",\"months\":1,\"age\":1,\"since\":\"2026-11-20\",\"stops\":0}'"
                + customers + " WHERE i % 5 = 0");
        night.dsl.execute("ANALYZE");
    }
}
