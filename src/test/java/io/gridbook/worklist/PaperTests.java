package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet may ask of a sheet of A4. */
class PaperTests {
    /** Between the margins of 0.4 inches of A4 landscape, in pixels of 1/96 inch. */
    private static final double PAPER = (11.69 - 2 * 0.4) * 96;

    private static final double SMALLEST = 0.70;
    private static final int MOST_COLUMNS = 11;
    private static final double HIGHEST_ROW = 409;

    private static final Night NIGHT = BusyNight.make();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void atMostElevenColumnsPrintAtSeventyPercentOrMore(String language) throws IOException {
        Path file = new WorkListWriter(NIGHT.dsl, Night.properties(1))
                .write(Night.edition(Locale.forLanguageTag(language)), folder)
                .get(0)
                .path();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(17);
            for (Sheet sheet : book) {
                int printed = printedColumns(book, sheet);
                double pixels = IntStream.range(0, printed)
                        .mapToDouble(sheet::getColumnWidthInPixels)
                        .sum();
                assertThat(printed).as(sheet.getSheetName()).isLessThanOrEqualTo(MOST_COLUMNS);
                assertThat(PAPER / pixels).as(sheet.getSheetName()).isGreaterThanOrEqualTo(SMALLEST);
                sheet.forEach(row -> assertThat(row.getHeightInPoints())
                        .as("%s row %d", sheet.getSheetName(), row.getRowNum() + 1)
                        .isLessThan((float) HIGHEST_ROW));
            }
        }
    }

    private static int printedColumns(XSSFWorkbook book, Sheet sheet) {
        String area = book.getPrintArea(book.getSheetIndex(sheet));
        return new AreaReference(area, book.getSpreadsheetVersion())
                        .getLastCell()
                        .getCol()
                + 1;
    }
}
