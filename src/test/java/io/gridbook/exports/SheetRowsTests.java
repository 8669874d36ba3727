package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.exports.pack.Packing;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRowsTests {
    private static final String NAME = "WG_20261030.xlsx";

    private final DropFolder drop;

    SheetRowsTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void aWorkbookIsReadLikeAnyFile() throws IOException {
        write(new String[][] {
            {"网格编码", "网格名称", "区域编码", "区域名称", "经理工号", "经理姓名", "经理电话"},
            {"G1", "和平里", "A1", "城东", "M1", "王伟", "12800000103"},
            {},
            {"G2", "", "A1", "", "", ""},
            {"G3", "", "", "", "", "", ""},
            {"G4", "a", "A1", "b", "M1", "c", "1", "too much"},
        });
        DropFile file = drop.file(NAME, TestExports.shipped().with(limits()));
        ReadRows read = DropFolder.read(file);
        assertThat(read.rows)
                .containsExactly(
                        "2: [G1, 和平里, A1, 城东, M1, 王伟, 12800000103, null, null, null]",
                        "4: [G2, null, A1, null, null, null, null, null, null, null]");
        assertThat(read.rejects).containsExactly("5 area_code: is empty", "6 : has 8 fields, the heading has 7");
        assertThat(read.counts.notes()).containsExactly("1 empty lines are no rows");
        assertThat(new FileJudge(Acceptance.NONE).judge(file).charset()).isEqualTo("XLSX");
    }

    @Test
    void aWorkbookIsNotUnpackedWhateverItsNameSays(@TempDir Path jobs) {
        ExportsProperties properties = TestExports.with(jobs, ExportKind.ARREARS, """
                arrears: {forms: [{file: "arrears_{period}.xlsx.gz", layout: xlsx}]}
                """);
        drop.write("arrears_20261030.xlsx.gz", "PK\3\4");
        DropFile file = drop.file("arrears_20261030.xlsx.gz", properties);
        assertThat(new FileJudge(Acceptance.NONE).judge(file).packing()).isEqualTo(Packing.NONE);
    }

    @Test
    void charactersThatWereLostBeforeAreToldOf() throws IOException {
        write(new String[][] {
            {"网格编码", "网格名称", "区域编码", "区域名称", "经理工号", "经理姓名"},
            {"G1", "和\uFFFD里", "A1", "\uE000\uF8FF", "M1", "王伟"},
        });
        ReadRows read = DropFolder.read(drop.file(NAME, TestExports.shipped()));
        assertThat(read.rows).hasSize(1);
        assertThat(read.counts.notes())
                .containsExactly("3 characters are U+FFFD or of private use: lost or unknown where the file was made");
    }

    @Test
    void halfOfACharacterRejectsItsRow() throws IOException {
        write(new String[][] {
            {"网格编码", "网格名称", "区域编码", "区域名称", "经理工号", "经理姓名"},
            {"G1", "_xD842_", "A1", "", "M1", "王伟"},
            {"G2", "_xD842__xDFB7_", "A1", "", "M1", "王伟"},
        });
        ReadRows read = DropFolder.read(drop.file(NAME, TestExports.shipped().with(limits())));
        assertThat(read.rejects).containsExactly("2 grid_name: holds half of a character");
        assertThat(read.rejectedFields.get(0)).contains("<U+D842>");
        assertThat(read.rows).singleElement().asString().contains("𠮷");
    }

    @Test
    void halfOfACharacterInAColumnThatIsNotReadRejectsNothing() throws IOException {
        write(new String[][] {
            {"网格编码", "网格名称", "区域编码", "区域名称", "经理工号", "经理姓名", "备注"},
            {"G1", "一网格", "A1", "", "M1", "王伟", "_xD842_"},
        });
        ReadRows read = DropFolder.read(drop.file(NAME, TestExports.shipped().with(limits())));
        assertThat(read.rejects).isEmpty();
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        drop.write(NAME, "网格编码,网格名称\n");
        refused().hasMessageContaining(": format: it should be an Excel workbook (.xlsx) and is plain text");
        drop.write(NAME, "PK\3\4");
        refused()
                .hasMessageStartingWith(
                        NAME + ": format: the workbook cannot be read: it is no whole zip archive. Ask for a resend");
    }

    private AbstractThrowableAssert<?, ?> refused() {
        return assertThatThrownBy(() -> DropFolder.read(drop.file(NAME, TestExports.shipped())))
                .isInstanceOf(StopException.class);
    }

    private static ExportLimits limits() {
        return TestExports.rejecting(BigDecimal.ONE).limits();
    }

    private void write(String[][] rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(drop.path().resolve(NAME))) {
            XSSFSheet sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
        }
    }
}
