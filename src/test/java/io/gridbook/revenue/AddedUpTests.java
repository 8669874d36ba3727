package io.gridbook.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.settings.JobsFolder;
import io.gridbook.workbook.BookLock;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The written workbooks of a small company, added up from their cells. */
class AddedUpTests {
    private static final List<String> BLOCKS = List.of("收入", "发展", "客户结构", "流失", "补退费稽核");
    private static final List<String> LISTS = List.of("高端逐户", "高话务");
    private static final String TOTAL = "合计";

    private static final Map<String, ReadBook> BOOKS = new LinkedHashMap<>();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        Town town = Town.with("revenue.list-limit=2").grid("G2", "A1").grid("G3", "A2");
        town.grid("G4", "A2");
        for (int n = 1; n <= 9; n++) {
            town.customer("C" + n)
                    .grid("G" + (1 + n % 3))
                    .service("S" + n)
                    .product(n % 2 == 0 ? "4G" : "BROADBAND")
                    .charge("2025-10", "rent", n * 11 + ".10")
                    .charge("2026-09", "rent", n * 15 + ".00")
                    .charge("2026-10", "rent", n * 16 + ".37")
                    .charge("2026-10", "voice", n + ".03")
                    .charge("2026-10", "discount", "0.40");
        }
        town.customer("C9").service("S9B").product("IPTV").opened("2026-10-09").charge("2026-10", "one_off", "100.00");
        town.customer("C8").service("S8").ceased("2026-10-12", "资费高");
        town.customer("C7").service("S7").ceased("2026-10-31");
        town.customer("C0").grid("G9").service("S0").bill("2026-10", "12.34");
        town.orphanBill("S99", "2026-10", "-1.00");
        town.refund("2026-10", "R1", "A-S1", "-250.00", "DEPARTMENT", "D1");
        town.refund("2026-10", "R2", "A-S2", "-20.00", "", "");
        town.refund("2026-10", "R3", "A-S3", "30.00", "DEPARTMENT", "D3");
        town.night("2026-09-30");
        town.customer("C6").grid("G3");
        town.customer("C4").grid("G3");
        town.night("2026-10-31");
        Month month = town.month("2026-10");
        RevenueSettings settings = JobsFolder.read(Path.of("jobs"), List.of("revenue.list-limit=2"))
                .bind("revenue.yml", "revenue", RevenueSettings.class);
        new MonthBookWriter(town.dsl(), settings, 2)
                .write(
                        new Analysis(month, List.of(), Map.of(), Locale.SIMPLIFIED_CHINESE),
                        folder,
                        grid -> BookLock.open());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> BOOKS.put(folder.relativize(file).toString(), new ReadBook(file)));
        }
    }

    @Test
    void companyAreasAndGridsHaveTheirWorkbooks() {
        assertThat(BOOKS.keySet())
                .containsExactlyInAnyOrder(
                        "收入分析 全公司.xlsx",
                        "A1 A1/收入分析 A1 A1.xlsx",
                        "A1 A1/G1 收入分析.xlsx",
                        "A1 A1/G2 收入分析.xlsx",
                        "A2 A2/收入分析 A2 A2.xlsx",
                        "A2 A2/G3 收入分析.xlsx",
                        "A2 A2/G4 收入分析.xlsx");
        assertThat(company().sheets())
                .containsExactly("概览", "收入", "发展", "客户结构", "高端逐户", "高话务", "流失", "指标", "补退费稽核", "说明");
        assertThat(grid("G1").sheets()).doesNotContain("补退费稽核");
    }

    @Test
    void eachTotalIsTheSumOfItsRows() {
        BOOKS.forEach((name, book) -> BLOCKS.forEach(sheet -> blocks(book.rows(sheet))
                .forEach((block, rows) -> requireSum(name + " " + sheet + " " + block, rows, 2))));
        BOOKS.forEach((name, book) -> LISTS.stream()
                .filter(sheet -> book.rows(sheet).size() > 1)
                .forEach(sheet -> requireSum(name + " " + sheet, book.rows(sheet), 2)));
    }

    @Test
    void theCompanyIsItsBills() {
        // 1 to 9: 45 · 16 + 9 · 0.37, 45 + 9 · 0.03, less 9 · 0.40; 100.00, 12.34 and −1.00
        assertThat(revenue(company())).isEqualByComparingTo("876.34");
        assertThat(company().cell("收入", "2026-10", "下级单位", "未归属")).isEqualTo(new BigDecimal("11.34"));
    }

    @Test
    void gridsAddUpToTheirAreaAndAreasToTheCompany() {
        for (String sheet : List.of("收入", "发展")) {
            for (String heading : company().headings(sheet)) {
                requireParts(sheet, heading);
            }
        }
    }

    @Test
    void aListThatIsCutSaysWhatItLeavesOut() {
        assertThat(company().rows("高端逐户")).hasSize(2 + 2);
        assertThat(company().rows("高端逐户").get(2).get(1)).isEqualTo("其余客户");
    }

    @Test
    void aGridWithoutCustomersHasDashesAndNoFaults() {
        ReadBook empty = grid("G4");
        assertThat(empty.cell("概览", "2026-10", "合计")).isEqualTo(BigDecimal.ZERO);
        assertThat(empty.cell("概览", "2026-10", "户均收入")).isEqualTo("–");
        assertThat(empty.rows("高端逐户")).hasSize(1);
        assertThat(empty.rows("高端逐户").get(0).get(0)).isEqualTo("本月没有数据");
    }

    @Test
    void aMonthThatWasNeverLoadedIsADash() {
        assertThat(company().cell("概览", "2026-01", "合计")).isEqualTo("–");
        assertThat(company().cell("概览", "2025-10", "合计")).isNotEqualTo("–");
        assertThat(company().cell("客户结构", "去年同月收入", "分层", TOTAL)).isEqualTo("–");
    }

    @Test
    void movesStandInBothGrids() {
        assertThat(grid("G3").cell("发展", "转入", "客户")).isEqualTo(BigDecimal.valueOf(2));
        assertThat(company().cell("发展", "离网", "客户")).isEqualTo(BigDecimal.valueOf(2));
    }

    private static void requireParts(String sheet, String heading) {
        for (Map.Entry<String, List<String>> whole : Map.of(
                        "A1 A1/收入分析 A1 A1.xlsx", List.of("A1 A1/G1 收入分析.xlsx", "A1 A1/G2 收入分析.xlsx"),
                        "A2 A2/收入分析 A2 A2.xlsx", List.of("A2 A2/G3 收入分析.xlsx", "A2 A2/G4 收入分析.xlsx"))
                .entrySet()) {
            for (String block : List.of("产品", "业务", "客户")) {
                List<BigDecimal> parts = new ArrayList<>();
                whole.getValue().forEach(part -> parts.addAll(total(part, sheet, block, heading)));
                List<BigDecimal> sum = total(whole.getKey(), sheet, block, heading);
                sum.forEach(of -> assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(whole.getKey() + " " + sheet + " " + block + " " + heading)
                        .isEqualByComparingTo(of));
            }
        }
    }

    /** The total of a block, where it has one and its cell is a figure. */
    private static List<BigDecimal> total(String book, String sheet, String block, String heading) {
        ReadBook read = book(book);
        int column = read.headings(sheet).indexOf(heading);
        return read.rows(sheet).stream()
                .filter(row -> row.get(0).equals(block) && row.get(1).equals(TOTAL))
                .map(row -> row.get(column))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .toList();
    }

    /** The last row of a block is its total; a column counts where the total has a figure. */
    private static void requireSum(String where, List<List<Object>> rows, int from) {
        List<Object> total = rows.get(rows.size() - 1);
        assertThat(total.get(1)).as(where).isEqualTo(TOTAL);
        List<List<Object>> parts = rows.subList(0, rows.size() - 1);
        for (int i = from; i < total.size() && !parts.isEmpty(); i++) {
            if (total.get(i) instanceof BigDecimal whole) {
                int column = i;
                BigDecimal sum = parts.stream()
                        .map(row -> row.get(column))
                        .filter(BigDecimal.class::isInstance)
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as(where + " column " + i).isEqualByComparingTo(whole);
            }
        }
    }

    /** By the first column, in order. */
    private static Map<Object, List<List<Object>>> blocks(List<List<Object>> rows) {
        Map<Object, List<List<Object>>> blocks = new LinkedHashMap<>();
        if (rows.size() > 1) {
            rows.forEach(row -> blocks.computeIfAbsent(row.get(0), block -> new ArrayList<>())
                    .add(row));
        }
        return blocks;
    }

    private static BigDecimal revenue(ReadBook book) {
        return (BigDecimal) book.cell("收入", "2026-10", "产品", TOTAL);
    }

    private static ReadBook company() {
        return book("收入分析 全公司.xlsx");
    }

    private static ReadBook grid(String grid) {
        return book((grid.compareTo("G3") < 0 ? "A1 A1/" : "A2 A2/") + grid + " 收入分析.xlsx");
    }

    private static ReadBook book(String name) {
        ReadBook book = BOOKS.get(name);
        if (book == null) {
            throw new AssertionError("no workbook " + name + ", there are " + BOOKS.keySet());
        }
        return book;
    }
}
