package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reject files that come back corrected, known by their heading. */
class CorrectionsTests {
    private final Path dir;
    private final DropFolder drop;

    CorrectionsTests(@TempDir Path dir) {
        this.dir = dir;
        drop = new DropFolder(dir);
    }

    @Test
    void aRejectFileThatComesBackIsKnownByItsHeading() throws IOException {
        String heading = "account_id,bill_month,outstanding,due_date,reject_line,reject_column,reject_reason"
                + " arrears_{period}[_{part}].csv[.gz]";
        put("arrears_20261030_fix.csv", "\uFEFF" + heading + "\r\n");
        put("arrears_20261030_quoted.csv", "\"" + heading.replace(",", "\",\"") + "\"\n");
        put("arrears_20261030_plain.csv", "account_id,bill_month,outstanding,due_date\n");
        put("arrears_20261030.csv", heading + "\n");
        assertThat(scan(ExportsProperties.canonical()).files())
                .extracting(file -> file.part() + " " + file.correction())
                .containsExactly(" false", "fix true", "plain false", "quoted true");
    }

    @Test
    void rejectsOfAFormThatIsGoneAreNotReadInAnother() throws IOException {
        put("arrears_20261030_fix.csv", "account_id,reject_line,reject_column,reject_reason QF_{period}.txt\n");
        Drop drop = scan(ExportsProperties.canonical());
        assertThat(drop.files()).isEmpty();
        assertThat(drop.ignored())
                .extracting(Ignored::toString)
                .containsExactly(
                        "arrears_20261030_fix.csv (corrected rejects of the form QF_{period}.txt, which arrears do"
                                + " not have in jobs/exports.yml)");
    }

    @Test
    void rejectsAreInTheWordsAndUnitsOfTheirFormWhateverTheirName() throws IOException {
        ExportsProperties shipped = TestExports.shipped(9);
        drop.write(
                "ZD_202610.txt",
                "202610|K1|S1|1000|250|5|0|100||300|2000|3055\n202610|K1|S2|x|0|0|0|0|||0|250\n"
                        .replace('|', '\u0001')
                        .getBytes(StandardCharsets.UTF_8));
        String corrected = rejects(drop.file("ZD_202610.txt", shipped)).replace(",x,", ",250,");
        assertThat(corrected).startsWith("\uFEFFbill_month,account_id,service_id,rent,");
        for (String name : List.of("ZD_202610_fix.txt", "bills_202610_fix.csv")) {
            put(name, corrected);
            DropFile fix = drop.file(name, shipped);
            assertThat(fix.correction()).isTrue();
            assertThat(DropFolder.read(fix).counts.amountAccepted()).as(name).isEqualTo(250);
        }
    }

    /** Excel and WPS save comma separated text so in China. */
    @Test
    void aSpreadsheetMaySaveThemInGbk() throws IOException {
        ExportsProperties chinese = TestExports.with(Files.createDirectory(dir.resolve("jobs")), ExportKind.BILLS, """
                bills:
                  aliases: {账期: bill_month, 用户编号: service_id, 月租: rent, 语音: voice, 流量: data, 增值: vas, 合计: total}
                  limits: {max-reject-ratio: 1}
                  forms: [{file: "账单_{period}[_{part}].csv", unit: fen}]
                """);
        put("账单_202610.csv", "账期,用户编号,月租,语音,流量,增值,合计\n202610,S2,x,0,0,0,250\n");
        String corrected = rejects(drop.file("账单_202610.csv", chinese)).replace(",x,", ",250,");
        drop.write("账单_202610_fix.csv", corrected.replace("\uFEFF", "").getBytes(Charset.forName("GBK")));
        DropFile fix = drop.file("账单_202610_fix.csv", chinese);
        assertThat(fix.correction()).isTrue();
        assertThat(DropFolder.read(fix).counts.amountAccepted()).isEqualTo(250);
    }

    private String rejects(DropFile file) throws IOException {
        Path rejects = dir.resolve("rejects.tmp");
        try (RejectFile rejected = new RejectFile(rejects, file)) {
            RowSink sink = new RowSink() {
                @Override
                public void heading(List<String> names) {
                    rejected.heading(names);
                }

                @Override
                public void accept(long line, @Nullable String[] values) {}

                @Override
                public void reject(long line, String column, String reason, List<String> fields) {
                    rejected.reject(line, column, reason, fields);
                }
            };
            new RowReader(Acceptance.NONE).read(file, new FileJudge(Acceptance.NONE).judge(file), sink);
        }
        return Files.readString(rejects);
    }

    private Drop scan(ExportsProperties properties) {
        return Drop.scan(dir, properties);
    }

    private void put(String name, String text) {
        drop.write(name, text);
    }
}
