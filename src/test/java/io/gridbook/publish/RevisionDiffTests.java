package io.gridbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.CaseChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionDiffTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    private static final String HEADING = "rule,subject,period_key,grid_code,stage,at_stake,reason";

    private final ReportsFolder reports;

    RevisionDiffTests(@TempDir Path folder) {
        reports = new ReportsFolder(folder);
    }

    @Test
    void casesAreAddedGoneAndChangedWithWhatDiffers() throws IOException {
        revision(
                1,
                HEADING,
                "ARREARS,C1,202609,G1,PHONE,10.00,owes",
                "ARREARS,C2,202609,G1,PHONE,10.00,owes",
                "SPEND_DROP,C1,202609,G2,,5.00,\"fell, \"\"much\"\"\"");
        revision(
                2,
                HEADING,
                "ARREARS,C1,202609,G1,NOTICE,,owes more",
                "ARREARS,C3,202609,G1,PHONE,10.00,owes",
                "SPEND_DROP,C1,202609,G2,,5.00,\"fell, \"\"much\"\"\"");

        RevisionDiff diff = diff(1, 2);

        assertThat(diff.changes())
                .containsExactly(
                        change(Kind.CHANGED, "C1", "stage PHONE → NOTICE, at_stake 10.00 → –, reason"),
                        change(Kind.GONE, "C2", ""),
                        change(Kind.ADDED, "C3", ""));
        assertThat(diff.rules()).isEqualTo(Map.of("ARREARS", Map.of(Kind.ADDED, 1, Kind.GONE, 1, Kind.CHANGED, 1)));
        assertThat(diff.json()).contains("\"day\" : \"2026-10-30\"", "\"kind\" : \"GONE\"");
    }

    @Test
    void aColumnThatOnlyOneOfThemHasIsNoChange() throws IOException {
        revision(1, "rule,subject,period_key,stage", "ARREARS,C1,202609,PHONE");
        revision(2, HEADING, "ARREARS,C1,202609,G1,PHONE,10.00,owes");

        assertThat(diff(1, 2).changes()).isEmpty();
    }

    @Test
    void wordsOfAnotherLanguageAreNoChange() throws IOException {
        revision(
                1,
                HEADING,
                "ARREARS,C1,202609,G1,PHONE,10.00,欠费 10.00 元",
                "ARREARS,C2,202609,G1,PHONE,10.00,欠费 10.00 元");
        revision(
                2,
                HEADING,
                "ARREARS,C1,202609,G1,PHONE,10.00,owes 10.00",
                "ARREARS,C2,202609,G1,NOTICE,10.00,owes 10.00");
        written(1, "zh-CN");
        written(2, "en");

        assertThat(diff(1, 2).changes()).containsExactly(change(Kind.CHANGED, "C2", "stage PHONE → NOTICE"));
        assertThat(diff(1, 2).notes()).containsExactly("r1 is written in zh-CN and r2 in en: reasons are not compared");
    }

    @Test
    void otherWordsOfTheSameLanguageAreAChange() throws IOException {
        revision(1, HEADING, "ARREARS,C1,202609,G1,PHONE,10.00,owes");
        revision(2, HEADING, "ARREARS,C1,202609,G1,PHONE,10.00,owes a lot");
        written(1, "en");
        written(2, "en");

        assertThat(diff(1, 2).changes()).containsExactly(change(Kind.CHANGED, "C1", "reason"));
        assertThat(diff(1, 2).notes()).isEmpty();
    }

    @Test
    void subjectsFollowTheOrderOfTheirBytes() throws IOException {
        // U+FF21 comes before U+1D400 in UTF-8, and after it in UTF-16
        revision(1, HEADING, "ARREARS,Ａ,202609,G1,,,", "ARREARS,𝐀,202609,G1,,,");
        revision(2, HEADING, "ARREARS,𝐀,202609,G1,,,");

        assertThat(diff(1, 2).changes()).containsExactly(change(Kind.GONE, "Ａ", ""));
    }

    @Test
    void withoutNumbersItIsTheVisibleRevisionBesideTheOneBefore() throws IOException {
        revision(1, HEADING, "ARREARS,C1,202609,G1,,,");
        revision(2, HEADING, "ARREARS,C2,202609,G1,,,");
        revision(3, HEADING, "ARREARS,C3,202609,G1,,,");
        Files.createSymbolicLink(reports.link(SetKind.DAILY, "2026-10-30"), Path.of(".revisions/2026-10-30/r2"));

        assertThat(diff(null, null))
                .extracting(RevisionDiff::from, RevisionDiff::to)
                .containsExactly(1, 2);
        assertThat(diff(null, 3))
                .extracting(RevisionDiff::from, RevisionDiff::to)
                .containsExactly(2, 3);
    }

    @Test
    void revisionsThatAreNotThereAreRefusedWithThoseThatAre() throws IOException {
        stops(ExitCode.INPUT_MISSING, null, null, "2026-10-30 has no revision under");
        revision(1, HEADING);
        stops(ExitCode.WRONG_USE, null, null, "2026-10-30 has no revision before r1; there are r1");
        revision(2, HEADING);
        stops(ExitCode.WRONG_USE, 1, 5, "2026-10-30 has no r5; there are r1, r2");
        Files.delete(reports.revision(SetKind.DAILY, "2026-10-30", 1).resolve("data/alerts.csv"));
        stops(ExitCode.OUTPUT_INCOMPLETE, 1, 2, "NoSuchFileException");
    }

    private void stops(ExitCode code, @Nullable Integer from, @Nullable Integer to, String told) {
        assertThatThrownBy(() -> diff(from, to))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(code))
                .hasMessageContaining(told);
    }

    private RevisionDiff diff(@Nullable Integer from, @Nullable Integer to) {
        return RevisionDiff.of(reports, DAY, from, to);
    }

    private void revision(int number, String heading, String... rows) throws IOException {
        Path data = reports.revision(SetKind.DAILY, "2026-10-30", number).resolve("data");
        Files.createDirectories(data);
        String text = heading + "\n"
                + String.join("", List.of(rows).stream().map(row -> row + "\n").toList());
        Files.writeString(data.resolve("alerts.csv"), text);
    }

    private void written(int number, String language) throws IOException {
        Files.writeString(
                reports.revision(SetKind.DAILY, "2026-10-30", number).resolve("run.html"),
                "<!doctype html>\n<html lang=\"" + language + "\">\n");
    }

    private static CaseChange change(Kind kind, String subject, String how) {
        return new CaseChange(kind, "ARREARS", "G1", subject, "202609", how);
    }
}
