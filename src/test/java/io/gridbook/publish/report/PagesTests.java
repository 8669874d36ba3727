package io.gridbook.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PagesTests {
    private static final Naming IDS = (family, id) -> id;

    private final Pages chinese = pages(Locale.SIMPLIFIED_CHINESE);

    @Test
    void aRunIsShownInTheWordsOfItsLanguage() throws IOException {
        String zh = keep("run.html", chinese.run(SampleReport.night()));
        String en = keep("run-en.html", pages(Locale.ENGLISH).run(SampleReport.night()));

        assertThat(zh)
                .contains("<html lang=\"zh-CN\">", "2026-10-30 夜间运行 <small>成功，有退回行</small>", "1,304,518.20", "13,204");
        assertThat(en).contains("<html lang=\"en\">", "2026-10-30 night <small>Done, with rejected rows</small>");
        assertThat(zh)
                .contains("2026-10-31 02:00:00", "27.0 s", "r1 → r2", "账单从未装载、有缺口的月份：2026-03")
                .contains("由其生成的内容从缺：本月实时话费, 楼宇资料");
    }

    @Test
    void addressesOfWorkbooksAreRelativeAndEscaped() {
        assertThat(chinese.run(SampleReport.night()))
                .contains("href=\"./A0001%20城东/G000012%20和平里%20王伟.xlsx\"", "href=\"./A0002%20城西%20%232/");
    }

    @Test
    void aPageStandsAlone() throws IOException {
        String index = keep("index.html", chinese.index(SampleReport.index()));

        for (String page : List.of(chinese.run(SampleReport.night()), index)) {
            assertThat(page).doesNotContain("<script", "http://", "https://", "@import", "url(", "{{");
        }
    }

    @Test
    void aFailedRunSaysWhatStoppedItAndWhatIsNext() throws IOException {
        assertThat(keep("failed.html", chinese.run(SampleReport.failed())))
                .contains("<header class=\"bad\">", "line 5 &lt;b&gt;: 13,204 rows read", "Ask for the file again")
                .doesNotContain("<table>");
    }

    @Test
    void theIndexShowsFailedRunsAboveTheSetsAndTheAgeOfTheNewest() {
        assertThat(chinese.index(SampleReport.index()))
                .contains("最近一期之后有 1 次运行失败", "24 h 59 min 之前", "./runs/2026-11-01T020000.042/run.html")
                .containsSubsequence("失败的运行", "2026-10-30</b>", "2026-10-29</b>");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(new PageWords(Locale.ENGLISH, IDS).all().keySet())
                .isEqualTo(new PageWords(Locale.SIMPLIFIED_CHINESE, IDS).all().keySet());
    }

    @Test
    void aFileWhoseControlFileAgreesIsShownAsAgreeing() {
        assertThat(chinese.run(SampleReport.night()))
                .contains("<span class=\"mark good\">相符</span>")
                .doesNotContain("mark bad");
    }

    @Test
    void stepsAndOrphansHaveWordsInChinese() {
        assertThat(chinese.run(SampleReport.night()))
                .contains("装载导出文件", "往月账单", "账户未知")
                .doesNotContain("load-exports", "older bills");
    }

    @Test
    void aRerunSaysWhatItWasMadeFromThatTheRevisionBeforeWasNot() {
        assertThat(chinese.run(SampleReport.night()))
                .contains("设置（指纹） <code>5e77ab90 → 77aa01c2</code>", "导出文件已替换 <code>bills_202609.csv</code>");
    }

    @Test
    void aRunThatWasKilledHasNoTimeThatItTook() {
        RunFacts failed = SampleReport.failed().run();
        RunFacts killed = new RunFacts(
                failed.id(),
                failed.command(),
                failed.day(),
                null,
                RunState.INTERRUPTED,
                null,
                failed.startedAt(),
                null,
                failed.settingsHash(),
                "The process was gone");

        assertThat(chinese.run(RunReport.of(killed))).contains("<small>中断</small>", "用时 –", "The process was gone");
    }

    private static Pages pages(Locale locale) {
        return new Pages(locale, ZoneId.of("Asia/Shanghai"), IDS);
    }

    /** Leaves the page under target/ for a look with a browser. */
    private static String keep(String name, String page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve(name), page);
        return page;
    }
}
