package io.gridbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Column;
import io.gridbook.exports.Counts;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RowReader;
import io.gridbook.exports.TestExports;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks spoilt by chance, outside or in one of the files in them, load whole or are refused with a reason. */
class MutatedWorkbookTests {
    private static final int MUTANTS = Integer.getInteger("gridbook.mutants", 10_000) / 5;
    private static final long SEED = Long.getLong("gridbook.mutants.seed", System.nanoTime() & 0xffffff);
    private static final int ROWS = 20;
    private static final int SECONDS = 60;

    private final DropFile file;
    private final byte[] book = workbook();
    private final Map<String, byte[]> entries = entries(book);
    private int loaded;

    MutatedWorkbookTests(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("WG_20261030.xlsx"), book);
        file = Drop.scan(folder, TestExports.shipped(1000)).files().get(0);
    }

    @Test
    void everyMutantLoadsOrIsRefusedWithAReason() throws Exception {
        System.out.printf("MutatedWorkbookTests: -Dgridbook.mutants.seed=%d%n", SEED);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] bytes = mutant(new SplittableRandom(SEED * 1_000_003 + i));
                try {
                    thread.submit(() -> read(bytes)).get(SECONDS, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError("mutant %d (-Dgridbook.mutants.seed=%d)".formatted(i, SEED), e);
                }
            }
        } finally {
            thread.shutdownNow();
        }
        System.out.printf("%d mutants: %d load%n", MUTANTS, loaded);
        assertThat(loaded).isBetween(MUTANTS / 10, MUTANTS - 1);
    }

    private byte[] mutant(SplittableRandom random) throws IOException {
        Mutator mutator = new Mutator(random.nextLong());
        if (random.nextInt(4) == 0) {
            return mutator.spoil(book, book);
        }
        List<String> names = entries.keySet().stream()
                .filter(name -> name.startsWith("xl/") || random.nextInt(10) == 0)
                .toList();
        String spoilt = names.get(random.nextInt(names.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                byte[] bytes = entry.getValue();
                zip.write(entry.getKey().equals(spoilt) ? mutator.spoil(bytes, bytes) : bytes);
            }
        }
        return out.toByteArray();
    }

    private Object read(byte[] bytes) throws IOException {
        Files.write(file.path(), bytes);
        AcceptedRows rows = new AcceptedRows(file.kind());
        try {
            Counts counts = new RowReader(Acceptance.NONE).read(file, new FileJudge(Acceptance.NONE).judge(file), rows);
            assertThat(counts.accepted()).isEqualTo(rows.lines.size());
            assertThat(counts.rejected()).isEqualTo(rows.rejected.size());
            assertThat(counts.read()).isEqualTo(counts.accepted() + counts.rejected());
            loaded++;
        } catch (StopException e) {
            assertThat(e.code()).as(e.getMessage()).isEqualTo(ExitCode.INPUT_REFUSED);
            assertThat(e.getMessage()).matches("(?s)WG_20261030\\.xlsx: [a-z0-9-]+: .+");
        }
        return file;
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            List<Column> columns = ExportKind.GRIDS.columns();
            for (int i = 0; i <= ROWS; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < columns.size(); j++) {
                    String name = columns.get(j).name();
                    if (i > 0 && j == columns.size() - 1) {
                        row.createCell(j).setCellValue(1000.5 + i);
                    } else {
                        row.createCell(j).setCellValue(i == 0 ? name : "网" + i + name.length());
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, byte[]> entries(byte[] book) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
