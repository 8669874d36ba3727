package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are not taken: the others are, and the manager is told of each. */
class RefusedRowTests {
    private static final String NOW = "2026-11-21T18:00";

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ReturnTown town;

    @BeforeAll
    static void lists() {
        town = new ReturnTown(folder);
    }

    @BeforeEach
    void nothingCameBack() {
        town.clear();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("联系时间", "下周", "联系时间：看不出日期；请按 2026-11-21 或 2026-11-21 9:30 的样式填写。"),
                Arguments.of("联系时间", "2026-02-30", "联系时间：看不出日期"),
                Arguments.of("联系时间", LocalDate.of(2026, 11, 19), "联系时间：早于清单日期 2026-11-20"),
                Arguments.of("联系时间", "2026-11-21 18:01", "联系时间：晚于现在"),
                Arguments.of("方式", "", "方式：没有填写；请选择 电话 / 上门 / 短信 / 未联系上。"),
                Arguments.of("方式", "打了电话", "方式：不在列表中；请选择 电话 / 上门 / 短信 / 未联系上。"),
                Arguments.of("结果", "挺好", "结果：不在列表中"),
                Arguments.of("结果", "=WEBSERVICE(\"http://127.0.0.1/\")", "结果：填写的是公式；请直接填写内容。"),
                Arguments.of("承诺日期", LocalDate.of(2026, 11, 20), "承诺日期：早于联系时间"),
                Arguments.of("承诺日期", LocalDate.of(2062, 11, 25), "承诺日期：晚于一年以后；请检查年份。"),
                Arguments.of("备注", "=HYPERLINK(\"http://127.0.0.1/\",\"x\")", "备注：填写的是公式"),
                Arguments.of("备注", "长".repeat(501), "备注：超过 500 字；请缩短。"),
                Arguments.of("备注", "x".repeat(32_767), "备注：超过 500 字；请缩短。"),
                Arguments.of("校验", "k00000000000000000000000000000000", "行标识或校验被改动"),
                Arguments.of("行标识", "", "这一行没有行标识"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theRowIsNamedWithFieldAndWhatToDo(String heading, Object value, String told) {
        FilledIn list = town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .answer("C2", "2026-11-21T09:40", "电话", "考虑中");
        int row = list.row("C1").getRowNum() + 1;
        list.set("C1", heading, value).save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns).isEqualTo(new Returns(0, 1, 0, 1, 0, 1, 0, List.of()));
        assertThat(town.filed()).containsExactly("refused/G1.xlsx", "refused/G1.xlsx.txt");
        assertThat(town.told("G1.xlsx"))
                .contains("已记录 1 行，未记录 1 行。", "「今日」第 " + row + " 行： " + told)
                .doesNotContain("下周", "挺好", "C1", "WEBSERVICE");
        assertThat(town.contacts()).singleElement().asString().startsWith("C2 ");
    }

    @Test
    void hostileTextIsKeptAsItIsAndHarmless() {
        String hostile = "'); DROP TABLE contact;-- <script>\r\n2026-11-21 ERROR \u202e _x0000_";
        town.filled().set("C1", "方式", "电话").set("C1", "备注", hostile).save(town.in("G1.xlsx"));

        assertThat(town.followUp(NOW).accepted()).isEqualTo(1);
        assertThat(town.town.dsl().fetchValue("SELECT remark FROM contact"))
                .isEqualTo("'); DROP TABLE contact;-- <script> \n2026-11-21 ERROR");
    }

    @Test
    void aRowOfAnotherGridIsRefusedAndSomebodyIsTold() {
        FilledIn other = FilledIn.open(town.list("G2"));
        town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .with(book -> paste(other.row("D1"), FilledIn.today(book).createRow(40)))
                .set("D1", "方式", "电话")
                .save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns.accepted()).isEqualTo(1);
        assertThat(returns.refusedRows()).isEqualTo(1);
        assertThat(returns.warnings())
                .singleElement()
                .asString()
                .matches("A list of grid G1 of 2026-11-20 that came back \\(.{8}…\\) holds 1 rows of other grids: .*");
        assertThat(town.told("G1.xlsx")).contains("第 41 行： 这一行是其他网格的客户，不能由您记录；请删除这一行。");
        assertThat(town.contacts()).singleElement().asString().startsWith("C1 ");
    }

    @Test
    void theSameCustomerTwiceWithOtherWordsIsAConflictAndWithTheSameIsNone() {
        FilledIn list = town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .answer("C2", "2026-11-21T09:40", "电话", "考虑中");
        list.with(book -> {
                    paste(list.row("C1"), FilledIn.today(book).createRow(40));
                    paste(list.row("C2"), FilledIn.today(book).createRow(41));
                    list.cell(FilledIn.today(book).getRow(41), "结果").setCellValue("拒绝");
                })
                .save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns).isEqualTo(new Returns(0, 1, 0, 1, 1, 2, 0, List.of()));
        assertThat(town.told("G1.xlsx")).contains("这位客户有两行，填写的内容不同；请只保留正确的一行。");
        assertThat(town.contacts()).singleElement().asString().startsWith("C1 ");
    }

    @Test
    void lockedCellsThatWereEditedAreReportedAndNotUsed() {
        town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .set("C1", "电话", "13999999999")
                .set("C2", "涉及金额合计", 1)
                .save(town.in("G1.xlsx"));

        Returns returns = town.followUp(NOW);

        assertThat(returns).isEqualTo(new Returns(1, 0, 0, 1, 0, 0, 2, List.of()));
        assertThat(town.filed()).containsExactly("done/2026-11-20/G1.xlsx", "done/2026-11-20/G1.xlsx.txt");
        assertThat(town.town.dsl().fetchValue("SELECT contact_mobile FROM customer WHERE customer_id = 'C1'"))
                .isEqualTo("13800000001");
    }

    @Test
    void aRefusedFileThatIsCorrectedIsTakenWithoutRecordingItsRowsTwice() {
        FilledIn list = town.filled()
                .answer("C1", "2026-11-21T09:30", "电话", "考虑中")
                .answer("C2", "2026-11-21T09:40", "电话", "挺好");
        list.save(town.in("G1.xlsx"));
        town.followUp(NOW);
        list.set("C2", "结果", "拒绝").save(town.in("G1.xlsx"));

        assertThat(town.followUp(NOW)).isEqualTo(new Returns(1, 0, 0, 1, 1, 0, 0, List.of()));
        assertThat(town.contacts()).hasSize(2);
    }

    static void paste(Row from, Row to) {
        for (Cell cell : from) {
            Cell pasted = to.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
                case NUMERIC -> pasted.setCellValue(cell.getNumericCellValue());
                case STRING -> pasted.setCellValue(cell.getStringCellValue());
                default -> pasted.setBlank();
            }
        }
    }
}
