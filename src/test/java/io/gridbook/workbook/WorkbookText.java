package io.gridbook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook, read back by POI, as text that a person can check. */
public final class WorkbookText {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final StringBuilder out = new StringBuilder();

    private WorkbookText() {}

    public static String of(Path file) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return of(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(XSSFWorkbook book) {
        WorkbookText text = new WorkbookText();
        book.getAllNames().stream()
                .filter(name -> name.getSheetIndex() < 0)
                .forEach(name -> text.line("name " + name.getNameName() + ": " + name.getRefersToFormula()));
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            text.sheet(book.getSheetAt(i), book.isSheetHidden(i) || book.isSheetVeryHidden(i));
        }
        return text.out.toString();
    }

    private void sheet(XSSFSheet sheet, boolean hidden) {
        line("");
        line("=== " + sheet.getSheetName() + (hidden ? " (hidden)" : ""));
        PaneInformation pane = sheet.getPaneInformation();
        line("frozen: "
                + (pane == null
                        ? "nothing"
                        : pane.getVerticalSplitPosition() + " columns, " + pane.getHorizontalSplitPosition()
                                + " rows"));
        line("protected: " + sheet.getProtect() + ", filter " + (sheet.isAutoFilterLocked() ? "locked" : "allowed"));
        line("filter: "
                + (sheet.getCTWorksheet().isSetAutoFilter()
                        ? sheet.getCTWorksheet().getAutoFilter().getRef()
                        : "none"));
        paper(sheet);
        if (sheet.getRowBreaks().length > 0) {
            line("page breaks after rows: "
                    + IntStream.of(sheet.getRowBreaks())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" ")));
        }
        line("columns: " + columns(sheet));
        line("merged: "
                + sheet.getMergedRegions().stream()
                        .map(CellRangeAddress::formatAsString)
                        .collect(Collectors.joining(" ")));
        colours(sheet.getSheetConditionalFormatting());
        sheet.getDataValidations().forEach(this::validation);
        for (Row row : sheet) {
            row(row);
        }
    }

    private void paper(XSSFSheet sheet) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        line("paper: " + (sheet.getPrintSetup().getPaperSize() == 9 ? "A4" : "other")
                + (sheet.getPrintSetup().getLandscape() ? " landscape" : " portrait")
                + (sheet.getFitToPage()
                        ? ", pages wide " + sheet.getPrintSetup().getFitWidth()
                        : "")
                + ", area " + sheet.getWorkbook().getPrintArea(index)
                + ", repeated rows " + text(sheet.getRepeatingRows()));
        line("footer: " + sheet.getFooter().getLeft() + " | "
                + sheet.getFooter().getCenter().replace("\n", " ⏎ ") + " | "
                + sheet.getFooter().getRight());
    }

    private static String text(@Nullable CellRangeAddress range) {
        return range == null ? "none" : range.formatAsString();
    }

    private static String columns(XSSFSheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        return IntStream.range(0, last)
                .mapToObj(i -> CellReference.convertNumToColString(i)
                        + " "
                        + sheet.getColumnWidth(i) / 256
                        + (sheet.isColumnHidden(i) ? " hidden" : "")
                        + (sheet.getColumnOutlineLevel(i) > 0 ? " grouped" : ""))
                .collect(Collectors.joining(", "));
    }

    private void colours(SheetConditionalFormatting formatting) {
        for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
            var ranges = formatting.getConditionalFormattingAt(i).getFormattingRanges();
            for (int j = 0; j < formatting.getConditionalFormattingAt(i).getNumberOfRules(); j++) {
                ConditionalFormattingRule rule =
                        formatting.getConditionalFormattingAt(i).getRule(j);
                line("colour: " + ranges[0].formatAsString() + " if " + rule.getFormula1());
            }
        }
    }

    private void validation(DataValidation validation) {
        var constraint = validation.getValidationConstraint();
        line("check: "
                + validation.getRegions().getCellRangeAddress(0).formatAsString()
                + " "
                + constraint.getFormula1()
                + " · " + validation.getPromptBoxTitle() + ": " + validation.getPromptBoxText()
                + " · " + validation.getErrorBoxTitle() + ": " + validation.getErrorBoxText());
    }

    private void row(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = text(cell).replace("\n", " ⏎ ");
            cells.add(cell.getCellStyle().getLocked() ? text : "[" + text + "]");
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        line(row.getRowNum() + 1 + " (" + Math.round(row.getHeightInPoints()) + ") " + String.join(" | ", cells));
    }

    /** POI does not see that a date with a sign before it is a date. */
    private String text(Cell cell) {
        return cell.getCellStyle().getDataFormatString().startsWith("\"! \"")
                ? "! " + cell.getLocalDateTimeCellValue().toLocalDate()
                : formatter.formatCellValue(cell);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
