package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole step at the size of 200,000 customers: 450 grids, 50,000 customers with cases. */
@Tag("bench")
class WorkListBenchTests {
    private static final int GRIDS = 450;
    private static final int CUSTOMERS = 50_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aNightOfWorkLists() {
        Night night = new Night();
        fill(night);
        for (int round = 0; round < 8; round++) {
            if (round == 4) {
                System.out.println("and with an archive of all these customers:");
                fillServices(night);
            }
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            List<WrittenFile> files = new WorkListWriter(night.dsl, Night.properties(0))
                    .write(Night.edition(Locale.SIMPLIFIED_CHINESE), folder.resolve("r" + round));
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d workbooks, %d cases: %.2f s wall, %.2f CPU s of this process%n",
                    files.size(),
                    files.stream().mapToInt(WrittenFile::cases).sum(),
                    seconds,
                    cpuSeconds);
            assertThat(files).hasSize(GRIDS);
        }
    }

    private static void fill(Night night) {
        String day = "DATE '2026-11-20'";
        night.dsl.execute("INSERT INTO area VALUES (1, 'A0001')");
        night.dsl.execute(
                "INSERT INTO grid SELECT 1, " + day + ", 'G' || to_char(i, 'FM000000'), '网格' || i, 'A0001', '城东',"
                        + " 'M' || i, '王伟' FROM generate_series(1, " + GRIDS + ") i");
        String customers = " FROM generate_series(1, " + CUSTOMERS + ") i";
        String grid = "'G' || to_char(1 + i % " + GRIDS + ", 'FM000000')";
        night.dsl.execute(
                "INSERT INTO customer (area_id, day, record_id, customer_id, grid_code, id_type, id_number, birthday,"
                        + " employer, name, contact_mobile, address)"
                        + " SELECT 1, " + day + ", 'C' || i, 'C' || i, " + grid
                        + ", 'ID_CARD', '210102197001010012', '1970-01-01', '市人民医院'"
                        + ", '客户' || i, '138' || (10000000 + i), '和平里 ' || i % 90 || ' 号楼 ' || i % 7 || ' 单元 301 室'"
                        + customers);
        night.dsl.execute("INSERT INTO segment SELECT 1, " + day + ", 'C' || i, " + grid
                + ", true, true, true, 6543, i, 'HIGH', 'HIGH', 7650, 12800, 12700, 12800, 12900, 12750, 150000, '2019-03-01'"
                + customers);
        night.dsl.execute("INSERT INTO worklist SELECT 1, " + day + ", " + grid + ", 'C' || i, 1 + i / " + GRIDS
                + ", i / " + GRIDS + " < 30, 10, 5150, 1, false" + customers);
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

    /** 1.7 services a customer. */
    private static void fillServices(Night night) {
        night.dsl.execute(
                "INSERT INTO service (area_id, day, service_id, home_area_id, customer_id, grid_code, account_id,"
                        + " service_number, product, package_name, package_end, opened_on, status, device_model)"
                        + " SELECT 1, DATE '2026-11-20', 'S' || i, 1, 'C' || 1 + i % " + CUSTOMERS
                        + ", 'G', 'K' || i, '128' || 10000000 + i, '5G', '5G 预存包年 828元', '2027-03-31', '2019-03-01',"
                        + " 'ACTIVE', '南风 Note' FROM generate_series(1, " + CUSTOMERS * 17 / 10 + ") i");
        night.dsl.execute("ANALYZE");
    }
}
