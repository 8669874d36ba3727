package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.alert.ContactSettings;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What holds of all rules: their lines of jobs/rules.yml are followed. */
class EveryRuleTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Night NIGHT = new Night(LocalDate.of(2026, 11, 20), OCTOBER, Set.of(OCTOBER));

    @Test
    void aRuleIsOnOrOffAsItsLineSays() {
        assertThat(rules()).hasSize(16).allMatch(Rule::enabled);
        assertThat(rules(each(".enabled=false"))).noneMatch(Rule::enabled);
    }

    @Test
    void theNotesStateTheThresholdsInForce() {
        Map<String, String> stated = new TreeMap<>();
        rules().forEach(rule -> stated.put(rule.id(), new TreeMap<>(rule.thresholds()).toString()));
        assertThat(stated)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("ARREARS", "{notice-days=7, visit-months=3}"),
                        Map.entry("BIRTHDAY", "{days=3}"),
                        Map.entry("BUNDLE_LEAD", "{minimum=6000}"),
                        Map.entry("CARE_CALL", "{}"),
                        Map.entry("CARE_VISIT", "{}"),
                        Map.entry("DISCONNECT", "{hours=4, working-days=2}"),
                        Map.entry("INTRODUCE", "{days=30}"),
                        Map.entry("LOW_BALANCE", "{last-days=5}"),
                        Map.entry("MINIMUM_SPEND", "{grade-a=30000, grade-b=10000}"),
                        Map.entry("PACE_DROP", "{covered=95, from-day=10, percent=70}"),
                        Map.entry("PACKAGE_EXPIRED", "{}"),
                        Map.entry("PACKAGE_EXPIRING", "{days=30, middle=15, near=7}"),
                        Map.entry("PROFILE_GAP", "{}"),
                        Map.entry("SPEND_DROP", "{percent=30}"),
                        Map.entry("SPEND_SURGE", "{minimum=1000, percent=30}"),
                        Map.entry("WIN_BACK", "{days=90, minimum=3000}")));
    }

    @Test
    void aCaseWeighsWhatTheLineOfItsRuleSays() {
        List<String> weights = Stream.concat(
                        ids().stream()
                                .filter(id -> !id.equals("package-expiring"))
                                .map(id -> "rules." + id + ".weight=77"),
                        Stream.of("near", "middle", "far")
                                .map(stage -> "rules.package-expiring." + stage + ".weight=77"))
                .toList();
        assertThat(rules(weights))
                .allSatisfy(rule -> assertThat(rule.findings(NIGHT).toString()).contains("77"));
    }

    @Test
    void onlyWhatCanBeLookedAtAgainComesBackAfterAContact() {
        assertThat(rules().stream().filter(Rule::checkable).map(Rule::id))
                .containsExactlyInAnyOrder(
                        "ARREARS", "LOW_BALANCE", "PACKAGE_EXPIRING", "PACKAGE_EXPIRED", "DISCONNECT");
    }

    @Test
    void onlyOrdersToDisconnectComeFirst() {
        assertThat(rules().stream().filter(Rule::comesFirst).map(Rule::id)).containsExactly("DISCONNECT");
    }

    @Test
    void threeRulesHaveNoCasesWithoutTheirExport() {
        Map<String, List<String>> needs = new TreeMap<>();
        rules().stream().filter(rule -> !rule.needs().isEmpty()).forEach(rule -> needs.put(rule.id(), rule.needs()));
        assertThat(needs)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PACE_DROP", List.of("charges"),
                        "LOW_BALANCE", List.of("balances"),
                        "DISCONNECT", List.of("disconnects")));
    }

    private static List<String> each(String setting) {
        return ids().stream().map(id -> "rules." + id + setting).toList();
    }

    private static List<String> ids() {
        return rules().stream()
                .map(rule -> rule.id().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Collection<Rule> rules() {
        return rules(List.of());
    }

    private static Collection<Rule> rules(List<String> settings) {
        JobsFolder jobs = JobsFolder.read(Path.of("jobs"), settings);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(RuleSettings.class, () -> ShippedLines.with(settings.toArray(String[]::new)));
            context.registerBean(SegmentSettings.class, () -> jobs.bind("rules.yml", "segment", SegmentSettings.class));
            context.registerBean(
                    ContactSettings.class,
                    () -> new ContactSettings(
                            7,
                            7,
                            Map.of(
                                    "WRONG_NUMBER",
                                    new ContactSettings.Result(List.of(), false, List.of("PROFILE_GAP")))));
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            // what else stands beside the rules needs a database
            scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
            scanner.scan("io.gridbook.alert.rules");
            context.refresh();
            return new ArrayList<>(context.getBeansOfType(Rule.class).values());
        }
    }
}
