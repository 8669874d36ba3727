package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTests {
    private static final ReasonText REASONS =
            (rule, stage, figures) -> "话费 " + figures.get("before") + " → " + figures.get("after") + ", \"下降\"";

    private Path root;
    private PublishedNight night;

    @BeforeEach
    void aNight(@TempDir Path folder) {
        root = folder;
        night = new PublishedNight(root);
    }

    @Test
    void segmentsAreTheCustomersInBaseInTheOrderOfTheirCode() throws IOException {
        night.segment("a10", true, 7650, 12800);
        night.segment("B2", true, -5, 0);
        night.segment("C9", false, 100, 0);

        assertThat(segments(night.edition())).isEqualTo("""
                        customer_id,area_code,grid_code,arpu,tier,band,spend_m,spend_m1,spend_12m,first_opened_on
                        B2,A0001,G000012,-0.05,HIGH,MID,-0.05,0.00,-0.05,2019-03-01
                        a10,A0001,G000012,76.50,HIGH,MID,76.50,128.00,204.50,2019-03-01
                        """);
    }

    @Test
    void aMonthNeverLoadedIsAbsentAndNotZero() throws IOException {
        night.segment("C1", true, 7650, 0);
        night.alert("ARREARS", "C1", "202609", "PHONE", 100);
        Edition edition = night.edition();
        Edition gap = new Edition(
                edition.kind(),
                edition.period(),
                YearMonth.of(2026, 9),
                false,
                edition.runId(),
                "5e77",
                edition.fileIds());

        assertThat(segments(gap)).contains("C1,A0001,G000012,76.50,HIGH,MID,76.50,,76.50,2019-03-01");
        assertThat(alerts(gap, REASONS)).endsWith(",HIGH,MID,,76.50,\n");
    }

    @Test
    void alertsStandInTheOrderOfRuleSubjectAndPeriod() throws IOException {
        night.segment("a10", true, 7650, 12800);
        night.segment("B2", false, 0, 0);
        night.alert("SPEND_DROP", "a10", "202609", "", 5150);
        night.alert("ARREARS", "a10", "202608", "NOTICE", 12850);
        night.alert("ARREARS", "B2", "202607", "VISIT", 0);

        assertThat(alerts(night.edition(), REASONS)).isEqualTo("""
                        rule,subject,customer_id,area_code,grid_code,period_key,stage,at_stake,severity,state,first_seen,days_open,due,reason,business_date,analysis_month,tier,band,spend_m1,spend_m,change_percent
                        ARREARS,B2,B2,A0001,G000012,202607,VISIT,,60,new,2026-10-30,0,2026-11-06,"话费 12800 → 7650, ""下降""\",2026-10-30,202609,,,0.00,0.00,
                        ARREARS,a10,a10,A0001,G000012,202608,NOTICE,128.50,60,new,2026-10-30,0,2026-11-06,"话费 12800 → 7650, ""下降""\",2026-10-30,202609,HIGH,MID,128.00,76.50,-40.2
                        SPEND_DROP,a10,a10,A0001,G000012,202609,,51.50,60,new,2026-10-30,0,2026-11-06,"话费 12800 → 7650, ""下降""\",2026-10-30,202609,HIGH,MID,128.00,76.50,-40.2
                        """);
    }

    @Test
    void whatIsDueAtATimeOfTheDayHasItBesideTheDay() throws IOException {
        night.alert("ARREARS", "C1", "202608", "NOTICE", 12850);
        night.alert("DISCONNECT", "C1", "O1", "", 7650);
        night.dsl
                .update(ALERT)
                .set(ALERT.DUE_ON, LocalDate.of(2026, 10, 31))
                .set(ALERT.DUE_AT, LocalDateTime.of(2026, 10, 31, 3, 5))
                .where(ALERT.RULE.eq("DISCONNECT"))
                .execute();

        assertThat(alerts(night.edition(), (rule, stage, figures) -> ""))
                .contains("202608,NOTICE,128.50,60,new,2026-10-30,0,2026-11-06,,2026-10-30")
                .contains("O1,,76.50,60,new,2026-10-30,0,2026-10-31 03:05,,2026-10-30");
    }

    @Test
    void aReasonThatASpreadsheetWouldCalculateIsMarkedAsText() throws IOException {
        night.alert("ARREARS", "-1", "202608", "NOTICE", 12850);

        assertThat(alerts(night.edition(), (rule, stage, figures) -> "=1+1"))
                .contains("ARREARS,-1,-1,A0001", ",'=1+1,2026-10-30");
    }

    @Test
    void aHalfTenthOfAPercentIsRoundedAwayFromZero() {
        assertThat(CsvFigures.changePercent(2000L, 2001L)).isEqualTo("0.1");
        assertThat(CsvFigures.changePercent(2000L, 1999L)).isEqualTo("-0.1");
        assertThat(CsvFigures.changePercent(2001L, 2000L)).isEqualTo("0.0");
        assertThat(CsvFigures.changePercent(0L, 2000L)).isNull();
        assertThat(CsvFigures.changePercent(-5L, 2000L)).isNull();
    }

    @Test
    void figuresOfTheReasonAreTheCases() throws IOException {
        night.alert("ARREARS", "C1", "202608", "NOTICE", 12850);
        Map<String, Object> expected = Map.of("before", 12800L, "after", 7650L, "kind", "VOICE");

        alerts(night.edition(), (rule, stage, figures) -> {
            assertThat(figures).isEqualTo(expected);
            return "";
        });
    }

    private String segments(Edition edition) throws IOException {
        Staging staging = new Staging(root.resolve("set"), 1);
        new DataFiles(night.dsl, REASONS).segments(edition, staging);
        return Files.readString(staging.folder().resolve("data/segments.csv"));
    }

    private String alerts(Edition edition, ReasonText reasons) throws IOException {
        Staging staging = new Staging(root.resolve("set"), 1);
        new DataFiles(night.dsl, reasons).alerts(edition, staging);
        return Files.readString(staging.folder().resolve("data/alerts.csv"));
    }
}
