package io.gridbook.revenue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of an analysis as they stand in its cells: the rows under each sheet's headings. */
final class ReadBook {
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> headings = new LinkedHashMap<>();

    ReadBook(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                read(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Texts as String, amounts and counts as BigDecimal; shares, days and empty cells as "". */
    List<List<Object>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    List<String> headings(String sheet) {
        return headings.getOrDefault(sheet, List.of());
    }

    /** The cell of the first row that begins with these texts, under a heading. */
    Object cell(String sheet, String heading, String... begins) {
        int column = headings(sheet).indexOf(heading);
        return rows(sheet).stream()
                .filter(row -> row.subList(0, begins.length).equals(List.of(begins)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no row " + List.of(begins)))
                .get(column);
    }

    /** The filter lies over heading and rows; a page of text has none, and no table. */
    private void read(Sheet sheet) {
        sheets.put(sheet.getSheetName(), new ArrayList<>());
        int heading = sheet.getPaneInformation() == null
                ? -1
                : sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
        if (heading < 0) {
            return;
        }
        int width = sheet.getRow(heading).getLastCellNum();
        headings.put(
                sheet.getSheetName(),
                values(sheet.getRow(heading), width).stream()
                        .map(String::valueOf)
                        .toList());
        for (int i = heading + 1; i <= sheet.getLastRowNum(); i++) {
            rows(sheet.getSheetName()).add(values(sheet.getRow(i), width));
        }
    }

    private static List<Object> values(Row row, int width) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            values.add(value(row.getCell(i)));
        }
        return values;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        boolean summed =
                !cell.getCellStyle().getDataFormatString().contains("%") && !DateUtil.isCellDateFormatted(cell);
        return summed ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros() : "";
    }
}
