package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesPageTests {
    private static final GridRow GRID = new GridRow(1, "G000012", "和平里", "A0001", "城东", "M1", "王伟", null);

    @Test
    void theNotesStateTheSettingsInForce() {
        assertThat(notes(Map.of(
                        "segment.high-arpu", 8000,
                        "segment.mid-arpu", 4050,
                        "segment.high-percent", 10,
                        "segment.mid-percent", 35,
                        "segment.window-months", 6,
                        "PACKAGE_EXPIRING.near", 3,
                        "PACKAGE_EXPIRING.middle", 10,
                        "PACKAGE_EXPIRING.days", 45,
                        "BUNDLE_LEAD.minimum", 7000)))
                .anyMatch(text -> text.contains("三月均消费 80.00 元及以上为「高端」，40.50 元至 80.00 元以下为「中端」"))
                .anyMatch(text -> text.contains("前 10% 为「高」，10%–35% 为「中」"))
                .anyMatch(text -> text.contains("最近 6 个月话费平均"))
                .anyMatch(text -> text.contains("在 45 天内到期且未续约，按 3 天、10 天、45 天分档"))
                .noneMatch(text -> text.contains("60.00") || text.contains("最高的一项业务"));
    }

    @Test
    void aBandDrawnByServiceIsSaid() {
        assertThat(notes(Map.of("segment.band-basis", "HIGHEST_SERVICE"))).anyMatch(text -> text.contains("最高的一项业务"));
    }

    @Test
    void aRuleThatIsOffIsNotExplained() {
        assertThat(notes(Map.of("SPEND_SURGE.enabled", false, "SPEND_DROP.enabled", true)))
                .contains("话费下降", "欠费")
                .doesNotContain("话费上涨");
    }

    private static List<String> notes(Map<String, Object> changed) {
        WorkListDay shipped = Night.edition(Locale.SIMPLIFIED_CHINESE);
        Map<String, Object> thresholds = new HashMap<>(Night.thresholds());
        thresholds.putAll(changed);
        WorkListDay edition = new WorkListDay(
                shipped.day(),
                shipped.workingDay(),
                shipped.month(),
                shipped.late(),
                shipped.loadedMonths(),
                shipped.missingMonths(),
                shipped.absentExports(),
                shipped.accepted(),
                thresholds,
                shipped.locale());
        return new NotesPage(edition, Words.of(edition.locale()), Night.properties(1))
                .of(GRID, new CutOff(7, 11000L, 3800L)).rows().stream()
                        .flatMap(Stream::of)
                        .filter(Cell.Text.class::isInstance)
                        .map(cell -> ((Cell.Text) cell).value())
                        .toList();
    }
}
