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
        BigNight.fill(night, GRIDS, CUSTOMERS);
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
