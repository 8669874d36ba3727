package io.gridbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final WorkbookWriter WRITER = new WorkbookWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")",
                "＝1",
                "_x000D_",
                "_x0041_",
                "__x0041__",
                "_x00g1_",
                "210102197001010012",
                "007",
                "1E5",
                "TRUE",
                "#N/A",
                "2026-11-20",
                "😀",
                "𠮷",
                " leading and trailing ",
                "two\nlines",
                "<a href=\"x\">&amp;</a> ]]>",
                "{=A1}"
            })
    void textStaysTheTextItWas(String text) throws IOException {
        byte[] bytes = write(text, Look.TEXT);
        Cell cell = firstCell(bytes);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0001b", "a\ud800b", "a\udc00b", "a\ufffeb", "a\u202eb", "a\u2066b", "a\u0085b"})
    void whatACellCannotHoldIsLeftOutAndCounted(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(WRITER.write(book(List.of(text), Look.TEXT), out)).isEqualTo(1);
        assertThat(firstCell(out.toByteArray()).getStringCellValue()).isEqualTo("ab");
    }

    @Test
    void lineEndsOfAnySystemAreLineEnds() throws IOException {
        assertThat(firstCell(write("a\r\nb\rc\nd", Look.TEXT)).getStringCellValue())
                .isEqualTo("a\nb\nc\nd");
    }

    @Test
    void aTextLongerThanACellIsCutWithAMark() throws IOException {
        String text = firstCell(write("长".repeat(40_000), Look.TEXT)).getStringCellValue();
        assertThat(text).hasSize(32_767).endsWith("长…");
    }

    @Test
    void aPairIsNotCutInTwo() throws IOException {
        String text = firstCell(write("x".repeat(32_765) + "😀😀", Look.TEXT)).getStringCellValue();
        assertThat(text).hasSize(32_766).endsWith("x…");
    }

    @Test
    void moneyIsANumberToTheFen() throws IOException {
        assertThat(money(12850)).isEqualTo(128.50);
        assertThat(money(5)).isEqualTo(0.05);
        assertThat(money(-5)).isEqualTo(-0.05);
        assertThat(money(-12345)).isEqualTo(-123.45);
        assertThat(money(999_999_999_999L)).isEqualTo(9_999_999_999.99);
    }

    @Test
    void aTimeIsReadBackToTheMinute() throws IOException {
        List<LocalDateTime> times = IntStream.range(0, 24 * 60)
                .mapToObj(minute -> DAY.atStartOfDay().plusMinutes(minute))
                .toList();
        Column<LocalDateTime> column = Column.printed("time", 8, time -> io.gridbook.workbook.Cell.time(time));
        SheetLayout<LocalDateTime> sheet =
                SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), times, "none");
        try (XSSFWorkbook book = read(writeBook(sheet))) {
            for (int i = 0; i < times.size(); i++) {
                Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(times.get(i));
                // LibreOffice cuts where Excel rounds, but for what a double cannot hold
                assertThat((long) (cell.getNumericCellValue() * 24 * 60 + 1e-7) % (24 * 60))
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void aColumnGrowsWithItsNumbers() throws IOException {
        Column<Long> column = Column.printed("money", 8, fen -> io.gridbook.workbook.Cell.money(fen));
        SheetLayout<Long> sheet =
                SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), List.of(123_456_789_012L), "none");
        try (XSSFWorkbook book = read(writeBook(sheet))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0) / 256).isGreaterThanOrEqualTo("1,234,567,890.12".length());
        }
    }

    @Test
    void aListTooLongForACellsRuleStandsOnAHiddenSheet() throws IOException {
        List<String> longList = IntStream.range(0, 60).mapToObj(i -> "选项 " + i).toList();
        List<String> withComma = List.of("a,b", "c");
        SheetLayout<String> sheet = SheetLayout.table(
                "s",
                List.of(),
                List.of(),
                0,
                List.of(fillIn(longList), fillIn(withComma), fillIn(List.of("是", "否"))),
                List.of("row"),
                "none");
        try (XSSFWorkbook book = read(writeBook(sheet))) {
            assertThat(book.isSheetVeryHidden(1)).isTrue();
            assertThat(book.getName("list_1").getRefersToFormula()).isEqualTo("lists!$A$1:$A$60");
            assertThat(book.getSheetAt(1).getRow(59).getCell(0).getStringCellValue())
                    .isEqualTo("选项 59");
            assertThat(book.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("a,b");
            assertThat(book.getSheetAt(0).getDataValidations())
                    .extracting(check -> check.getValidationConstraint().getFormula1())
                    .containsExactly("list_1", "list_2", "\"是,否\"");
        }
    }

    @Test
    void theSameLayoutGivesTheSameBytesAnywhere() throws IOException {
        byte[] here = write("text", Look.TEXT);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            ByteArrayOutputStream there = new ByteArrayOutputStream();
            new WorkbookWriter().write(book(List.of("text"), Look.TEXT), there);
            assertThat(there.toByteArray()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nobodyAndNoClockStandInTheProperties() throws IOException {
        assertThat(part(write("text", Look.TEXT), "docProps/core.xml"))
                .contains("2026-11-20T00:00:00Z", "<dc:creator>Gridbook</dc:creator>")
                .doesNotContain("lastModifiedBy");
    }

    private static Column<String> fillIn(List<String> words) {
        Check.Notice notice = new Check.Notice("t", "x");
        return Column.fillIn("h", 10, Look.FILL_TEXT, new Check(new Check.Words(words), notice, notice));
    }

    private static double money(long fen) throws IOException {
        Column<Long> column = Column.printed("money", 12, value -> io.gridbook.workbook.Cell.money(value));
        return firstCell(writeBook(
                        SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), List.of(fen), "none")))
                .getNumericCellValue();
    }

    private static byte[] write(String text, Look look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(book(List.of(text), look), out);
        return out.toByteArray();
    }

    private static byte[] writeBook(SheetLayout<?> sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(new BookLayout("t", DAY, new Footer("l", "c", "r"), List.of(sheet)), out);
        return out.toByteArray();
    }

    private static BookLayout book(List<String> rows, Look look) {
        Column<String> column = Column.printed("heading", 20, text -> io.gridbook.workbook.Cell.text(text, look));
        return new BookLayout(
                "title",
                DAY,
                new Footer("left", "centre", "{page}"),
                List.of(SheetLayout.table("sheet", List.of(), List.of(), 0, List.of(column), rows, "none")));
    }

    private static Cell firstCell(byte[] bytes) throws IOException {
        try (XSSFWorkbook book = read(bytes)) {
            return book.getSheetAt(0).getRow(1).getCell(0);
        }
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
