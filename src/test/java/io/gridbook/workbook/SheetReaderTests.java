package io.gridbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTests {
    private final Path file;

    SheetReaderTests(@TempDir Path dir) {
        file = dir.resolve("book.xlsx");
    }

    @Test
    void cellsAreReadAsTheyAreShown() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("数据");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("网格编码");
            row.createCell(2).setCellValue("_x0041_张\n三");
            row = sheet.createRow(3);
            row.createCell(0).setCellValue("007");
            row.createCell(1).setCellValue(12_800_000_103d);
            row.createCell(2).setCellValue(110_101_199_001_011_232d);
            row.createCell(3).setCellValue(128.5);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1+1");
            date(book, row, 6, (short) 14);
            date(book, row, 7, book.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle money = book.createCellStyle();
            money.setDataFormat((short) 2);
            row.createCell(8).setCellStyle(money);
            row.getCell(8).setCellValue(3);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("second").createRow(0).createCell(0).setCellValue("not read");
            write(book);
        }
        assertThat(read(1000))
                .containsExactly(
                        "1 [网格编码, , A张\n三]",
                        "4 [007, 12800000103, 1.10101E+17, 128.5, TRUE, 2, 2026/2/3, 2026-02-03, 3.00]");
    }

    @Test
    void aBombIsRefused() throws IOException {
        zip("<worksheet><sheetData>" + "<row/>".repeat(5_000_000) + "</sheetData></worksheet>");
        assertThatThrownBy(() -> read(1000))
                .isInstanceOf(BrokenWorkbook.class)
                .hasMessage("more than 100 times its size comes out");
    }

    @Test
    void aCellThatIsTooLongOrInNoColumnIsRefused() throws IOException {
        zip(
                "<worksheet><sheetData><row r=\"7\"><c t=\"inlineStr\"><is><t>abcd</t></is></c></row></sheetData></worksheet>");
        assertThat(read(4)).containsExactly("7 [abcd]");
        assertThatThrownBy(() -> read(3)).hasMessage("row 7, column 1 has 4 characters, the limit is 3");
        zip("<worksheet><sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(9)).hasMessage("row 1 has a cell in no column");
        zip("<worksheet><sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(9)).hasMessage("a cell has a text that is not there");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        zip("<worksheet><sheetData><row>");
        assertThatThrownBy(() -> read(9)).isInstanceOf(BrokenWorkbook.class).hasMessage("a part of it is no XML");
        zip(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(99)).isInstanceOf(BrokenWorkbook.class);
        Files.writeString(file, "PK\3\4 and nothing else");
        assertThatThrownBy(() -> read(9)).hasMessage("it is no whole zip archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("x"));
        }
        assertThatThrownBy(() -> read(9)).hasMessage("its part xl/workbook.xml is missing");
    }

    @Test
    void aPartThatIsNotInItsCharsetIsRefusedWithoutAWordOnTheConsole() throws IOException {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (Charset charset : List.of(StandardCharsets.ISO_8859_1, Charset.forName("GB18030"))) {
                zip("<worksheet><sheetData><row><c t=\"str\"><v>é里</v></c></row></sheetData></worksheet>", charset);
                assertThatThrownBy(() -> read(9))
                        .isInstanceOf(BrokenWorkbook.class)
                        .hasMessage("a part of it is no XML");
            }
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whateverStandsInTheEndOfAnArchiveItIsReadOrRefused() throws IOException {
        zip("<worksheet><sheetData/></worksheet>");
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < 3; cut++) {
            for (int at = whole.length - 22; at < whole.length; at++) {
                for (int value : new int[] {0, 1, 0x7F, 0xFF}) {
                    byte[] spoilt = whole.clone();
                    spoilt[at] = (byte) value;
                    Files.write(file, Arrays.copyOf(spoilt, whole.length + cut));
                    Throwable thrown = catchThrowable(() -> read(9));
                    assertThat(thrown == null || thrown instanceof BrokenWorkbook)
                            .as("%s", thrown)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aPartMayBeInUtf16() throws IOException {
        zip(
                "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>里</v></c></row></sheetData></worksheet>",
                StandardCharsets.UTF_16);
        assertThat(read(9)).singleElement().asString().contains("里");
    }

    private static void date(XSSFWorkbook book, Row row, int column, short format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(format);
        row.createCell(column).setCellStyle(style);
        row.getCell(column).setCellValue(LocalDate.of(2026, 2, 3));
    }

    private void write(XSSFWorkbook book) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    /** A workbook of one sheet. */
    private void zip(String sheet) throws IOException {
        zip(sheet, StandardCharsets.UTF_8);
    }

    private void zip(String sheet, Charset charset) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"i\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"i\" Target=\"/xl/s.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            zip.write(sheet.getBytes(charset));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(int maxChars) throws IOException {
        List<String> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, 100, maxChars)) {
            while (reader.next()) {
                rows.add(reader.row() + " " + List.of(reader.cells()));
            }
        }
        return rows;
    }
}
