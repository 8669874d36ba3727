package io.gridbook.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A work list in the hands of its manager, who fills it in by customer and heading. */
public final class FilledIn implements AutoCloseable {
    private final XSSFWorkbook book;
    private final String key;

    private FilledIn(XSSFWorkbook book, String key) {
        this.book = book;
        this.key = key;
    }

    public static FilledIn open(Path list) {
        return open(list, "行标识");
    }

    /** @param key the heading of the row keys */
    static FilledIn open(Path list, String key) {
        try (var in = Files.newInputStream(list)) {
            return new FilledIn(new XSSFWorkbook(in), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Time, method and result of a customer's row. */
    public FilledIn answer(String customer, String at, String method, String result) {
        return set(customer, "联系时间", LocalDateTime.parse(at))
                .set(customer, "方式", method)
                .set(customer, "结果", result);
    }

    public FilledIn set(String customer, String heading, Object value) {
        put(cell(row(customer), heading), value);
        return this;
    }

    static void put(Cell cell, Object value) {
        // POI leaves the old text in a cell that holds its text itself
        cell.setBlank();
        if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (String.valueOf(value).startsWith("=")) {
            cell.setCellFormula(String.valueOf(value).substring(1));
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    /** Does anything else to the workbook. */
    public FilledIn with(Consumer<XSSFWorkbook> change) {
        change.accept(book);
        return this;
    }

    Cell cell(Row row, String heading) {
        return row.getCell(column(row.getSheet(), heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The row of a customer, under Today or in the backlog. */
    Row row(String customer) {
        for (Sheet sheet : book) {
            int column = column(sheet, key);
            for (Row row : sheet) {
                Cell found = column < 0 ? null : row.getCell(column);
                if (found != null && found.toString().endsWith("|" + customer)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row of " + customer);
    }

    static int column(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    static XSSFSheet today(XSSFWorkbook book) {
        return book.getSheetAt(0);
    }

    /** Saves it as a file that has lain still for a while. */
    public Path save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return still(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path still(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
