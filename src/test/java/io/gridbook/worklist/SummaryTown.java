package io.gridbook.worklist;

import io.gridbook.Town;
import io.gridbook.TownCustomer;
import io.gridbook.results.ListResults;
import io.gridbook.results.ResultSettings;
import io.gridbook.results.ResultsReader;
import io.gridbook.segment.Night;
import io.gridbook.workbook.BookLock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

/**
 * Two areas on the night of 19 November, after three published ones. In area A1, G1 works on its lists, G2 does not, G3 has
 * no manager; two customers have grids that nobody knows.
 */
final class SummaryTown {
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    static final ResultSettings SETTINGS = new ResultSettings(7, 3, 60);
    static final NoticeSettings NOTICES = new NoticeSettings("和平路营业厅", "10000");

    private final Town town = Town.with("rules.arrears.notice-after-days=2");
    private final Night night;

    private SummaryTown() {
        town.manager("G1", "M1", "王伟").manager("G2", "M2", "赵敏").manager("G3", "", "");
        town.grid("G9", "A2");
        customers();
        town.row(
                "disconnects",
                "order_id",
                "O5",
                "service_id",
                "S5",
                "requested_at",
                "2026-11-16 09:00:00",
                "reason_text",
                "搬家",
                "status",
                "OPEN");
        town.published("2026-11-16");
        town.contact("C1", "2026-11-16", "2026-11-17T09:30", "CALL", "PROMISED")
                .contact("C2", "2026-11-16", "2026-11-17T10:00", "CALL", "RENEWED")
                .contact("C3", "2026-11-16", "2026-11-17T10:30", "NO_ANSWER", "");
        town.service("S1").stillOwes("2026-09", "30.00");
        town.service("S2").nextPackage("2026-11-21");
        town.published("2026-11-17");
        town.contact("C3", "2026-11-17", "2026-11-18T10:30", "VISIT", "CONSIDERING");
        town.published("2026-11-18");
        town.customer("C7").grid("G77").service("S7").bill("2026-10", "10.00");
        town.customer("C8").grid("G78").service("S8").bill("2026-10", "10.00");
        night = town.night("2026-11-19");
    }

    static SummaryTown make() {
        return new SummaryTown();
    }

    private void customers() {
        person("C1", "G1", "李娜", "13800010001", "和平里一号楼 2 单元 301 室")
                .service("S1")
                .number("13800010001")
                .owes("2026-08", "45.50", "2026-09-25")
                .owes("2026-09", "80.00", "2026-10-25");
        person("C2", "G1", "鑫旺超市", "02488880002", "和平里市场东门 3 号商铺").service("S2").annual("2026-11-20");
        person("C3", "G1", "刘洋", "13800010003", "和平里三号楼 1 单元 102 室")
                .service("S3")
                .bill("2026-09", "100.00")
                .bill("2026-10", "50.00");
        person("C4", "G2", "=SUM(A1)", "13800010004", "新华路 18 号院 4 号楼 5 单元 1203 室（原邮电宿舍，近人民公园东门）")
                .service("S4")
                .owes("2026-09", "20.00", "2026-10-25")
                .accountOwes("2026-10", "1234.50", "2026-11-10");
        person("C5", "G2", "孙丽", "13800010005", "新华路 5 号").service("S5").annual("2026-11-17");
        person("C6", "G3", "周杰", "13800010006", "建设大街 6 号").service("S6").owes("2026-09", "66.00", "2026-10-25");
        person("C7", "G3", "吴强", "13800010007", "建设大街 7 号").service("S7");
        person("C9", "G9", "郑凯", "13800010009", "城西 9 号").service("S9").owes("2026-09", "9.90", "2026-10-25");
    }

    private TownCustomer person(String id, String grid, String name, String phone, String address) {
        return town.customer(id)
                .grid(grid)
                .with("name", name)
                .with("contact_mobile", phone)
                .with("address", address);
    }

    DSLContext dsl() {
        return town.dsl();
    }

    Night night() {
        return night;
    }

    ListResults results() {
        return new ResultsReader(town.dsl(), SETTINGS).of(night);
    }

    AreaDay area(String code) {
        List<AreaDay> areas = new ArrayList<>();
        new AreaReader(town.dsl()).forEachArea(DAY, results(), areas::add);
        return areas.stream()
                .filter(area -> area.areaCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<WrittenFile> summaries(Locale locale, int writers, Path folder) {
        return new AreaSummaryWriter(town.dsl(), io.gridbook.worklist.Night.properties(writers), SETTINGS)
                .write(edition(locale), folder);
    }

    List<WrittenFile> notices(Locale locale, int writers, Path folder) {
        return new NoticeWriter(town.dsl(), NOTICES, io.gridbook.worklist.Night.properties(writers))
                .write(edition(locale), folder, BookLock.open());
    }

    WorkListDay edition(Locale locale) {
        return new WorkListDay(
                DAY,
                DAY.plusDays(1),
                night.month(),
                false,
                night.loaded(),
                List.of(),
                List.of(),
                List.of(),
                io.gridbook.worklist.Night.thresholds(),
                locale);
    }
}
