package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.workbook.BookFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are made to do harm, or are none: the file is refused with its reason, and what is good beside it is taken. */
class HostileBookTests {
    private static final String NOW = "2026-11-21T18:00";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String RELATIONSHIP = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"%s/></Relationships>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Zipped list = new Zipped();

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
        list = Zipped.of(town.list("G1"));
    }

    /** Beside a good list, which must be taken; in the time and with the memory that one file has. */
    private void refused(BookFault fault) {
        town.filled().answer("C1", "2026-11-21T09:30", "电话", "拒绝").save(town.in("good.xlsx"));
        long begin = System.nanoTime();

        Returns returns = town.followUp(NOW);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
        assertThat(returns).isEqualTo(new Returns(1, 1, 0, 1, 0, 0, 0, List.of()));
        assertThat(town.filed()).contains("done/2026-11-20/good.xlsx", "refused/bad.xlsx", "refused/bad.xlsx.txt");
        assertThat(town.town.dsl().fetchValue("SELECT fault FROM returned_file WHERE fault IS NOT NULL"))
                .isEqualTo(fault.name());
        assertThat(town.told("bad.xlsx")).contains("这个文件没有读取");
    }

    private Path bad() {
        return town.in("bad.xlsx");
    }

    private void put(byte[] bytes) throws IOException {
        Files.createDirectories(town.inbox());
        FilledIn.still(Files.write(bad(), bytes));
    }

    @Test
    void aPartThatUnpacksToAGigabyte() {
        list.saveWithFill(bad(), "xl/media/fill.bin", 1L << 30);
        refused(BookFault.UNPACKS_TOO_MUCH);
    }

    @Test
    void thousandsOfParts() {
        for (int i = 0; i < 10_000; i++) {
            list.put("xl/media/" + i + ".bin", "");
        }
        list.save(bad());
        refused(BookFault.TOO_MANY_PARTS);
    }

    @Test
    void aBillionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY lol" + i + " \"")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        list.edit(
                        SHEET,
                        xml -> xml.replace("?>\n", "?>\n" + entities + "]>")
                                .replace("<sheetData>", "<sheetData>&lol9;"))
                .save(bad());
        refused(BookFault.DOCUMENT_TYPE);
    }

    @Test
    void anEntityOutside() {
        list.edit(
                        "xl/workbook.xml",
                        xml -> xml.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/\">]>"))
                .save(bad());
        refused(BookFault.DOCUMENT_TYPE);
    }

    @Test
    void aSharedTextLongerThanACellCanHold() {
        StringBuilder rows = new StringBuilder();
        for (int i = 100; i < 12_100; i++) {
            rows.append("<row r=\"").append(i).append("\"><c t=\"s\"><v>0</v></c></row>");
        }
        list.put("xl/sharedStrings.xml", "<sst xmlns=\"x\"><si><t>" + "A".repeat(40_000) + "</t></si></sst>")
                .edit(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"))
                .save(bad());
        refused(BookFault.TOO_MUCH_TEXT);
    }

    @Test
    void aSharedTextThatACellCanHoldInThousandsOfCells() {
        StringBuilder rows = new StringBuilder();
        for (int i = 100; i < 12_100; i++) {
            rows.append("<row r=\"").append(i).append("\"><c t=\"s\"><v>0</v></c></row>");
        }
        list.put("xl/sharedStrings.xml", "<sst xmlns=\"x\"><si><t>" + "A".repeat(32_767) + "</t></si></sst>")
                .edit(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"))
                .save(bad());
        refused(BookFault.TOO_MUCH_TEXT);
    }

    @Test
    void moreRowsThanAnyListHas() {
        StringBuilder rows = new StringBuilder();
        for (int i = 100; i < 30_100; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        }
        list.edit(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"))
                .save(bad());
        refused(BookFault.TOO_MANY_ROWS);
    }

    @Test
    void twoPartsOfOneName() throws IOException {
        byte[] bytes = list.put("xl/worksheets/sheeT9.xml", list.text(SHEET)).bytes();
        String raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheeT9.xml", "sheet1.xml");
        put(raw.getBytes(StandardCharsets.ISO_8859_1));
        refused(BookFault.DOUBLE_PART);
    }

    @Test
    void aLengthThatIsALie() throws IOException {
        byte[] bytes = list.bytes();
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[central + 24] ^= 0x55;
        put(bytes);
        refused(BookFault.BROKEN);
    }

    @Test
    void aLengthThatOnlyTheLocalHeaderClaims() throws IOException {
        byte[] bytes = list.bytes();
        bytes[25] = 0x7F;
        Files.createDirectories(town.inbox());
        FilledIn.still(Files.write(town.in("claims.xlsx"), bytes));

        assertThat(town.followUp(NOW).done()).isEqualTo(1);
    }

    @Test
    void halfAFile() throws IOException {
        byte[] bytes = list.bytes();
        put(java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(BookFault.NO_WORKBOOK);
    }

    @Test
    void macros() {
        list.edit(
                        "[Content_Types].xml",
                        xml -> xml.replace(MAIN, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .put("xl/vbaProject.bin", "x")
                .save(bad());
        refused(BookFault.MACROS);
    }

    @Test
    void macrosUnderAnotherName() {
        list.put("xl/harmless.bin", "x")
                .put(
                        RELATIONSHIPS,
                        RELATIONSHIP.formatted(
                                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                                "../harmless.bin",
                                ""))
                .save(bad());
        refused(BookFault.MACROS);
    }

    @Test
    void theBinaryForm() {
        list.rename("xl/workbook.xml", "xl/workbook.bin").save(bad());
        refused(BookFault.BINARY_FORM);
    }

    @Test
    void theFormBefore2007() throws IOException {
        Files.createDirectories(town.inbox());
        try (HSSFWorkbook old = new HSSFWorkbook();
                var out = Files.newOutputStream(bad())) {
            old.createSheet("x").createRow(0).createCell(0).setCellValue("x");
            old.write(out);
        }
        FilledIn.still(bad());
        refused(BookFault.OLD_FORM);
    }

    @Test
    void theStrictForm() {
        list.edit(
                        "xl/workbook.xml",
                        xml -> xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main"))
                .save(bad());
        refused(BookFault.STRICT_FORM);
    }

    @Test
    void anOpenDocumentAPictureAndAPage() throws IOException {
        put("PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
        refused(BookFault.NO_WORKBOOK);
    }

    @Test
    void aPageOfText() throws IOException {
        put("电话,结果\n".getBytes(StandardCharsets.UTF_8));
        refused(BookFault.NO_WORKBOOK);
    }

    @Test
    void linksToOtherFiles() {
        list.put("xl/externalLinks/externalLink1.xml", "<externalLink/>").save(bad());
        refused(BookFault.OUTSIDE_DATA);
    }

    @Test
    void aTemplateThatIsFetched() {
        list.put(
                        RELATIONSHIPS,
                        RELATIONSHIP.formatted(
                                OFFICE + "image", "http://127.0.0.1:9/a.png", " TargetMode=\"External\""))
                .save(bad());
        refused(BookFault.OUTSIDE_DATA);
    }

    @Test
    void connections() {
        list.put("xl/connections.xml", "<connections/>").save(bad());
        refused(BookFault.OUTSIDE_DATA);
    }

    @Test
    void objectsInside() {
        list.put("xl/embeddings/oleObject1.bin", "x").save(bad());
        refused(BookFault.EMBEDDED);
    }

    @Test
    void aWorkbookThatIsNoListOfOurs() {
        list.edit(SHEET, xml -> xml.replace("行标识", "别的"))
                .edit("xl/worksheets/sheet2.xml", xml -> xml.replace("行标识", "别的"))
                .save(bad());
        refused(BookFault.NO_LIST);
    }

    @Test
    void aMillionEmptyRowsAreLeftUnread() {
        StringBuilder rows = new StringBuilder();
        for (int i = 100; i < 1_000_100; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" ht=\"")
                    .append(i % 97)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }
        list.edit(
                        SHEET,
                        xml -> xml.replaceFirst("ref=\"[^\"]+\"", "ref=\"A1:XFD1048576\"")
                                .replace("</sheetData>", rows + "</sheetData>"))
                .save(town.in("long.xlsx"));

        assertThat(town.followUp(NOW)).isEqualTo(new Returns(1, 0, 0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void anAddressThatExcelMadeALinkIsNoHarm() {
        list.put(
                        RELATIONSHIPS,
                        RELATIONSHIP.formatted(
                                OFFICE + "hyperlink", "mailto:a@example.com", " TargetMode=\"External\""))
                .save(town.in("link.xlsx"));

        assertThat(town.followUp(NOW).done()).isEqualTo(1);
    }
}
