package io.gridbook.job;

import io.gridbook.alert.CalendarSettings;
import io.gridbook.alert.CapacitySettings;
import io.gridbook.alert.ContactSettings;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.SeveritySettings;
import io.gridbook.alert.YamlRuleSettings;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.ingest.MergeSettings;
import io.gridbook.ingest.archive.ArchiveSettings;
import io.gridbook.protect.ProtectProperties;
import io.gridbook.results.ResultSettings;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RetentionSettings;
import io.gridbook.worklist.NoticeSettings;
import io.gridbook.worklist.WorkListProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operators' files, each part bound to the record of the package that it is for. */
@Configuration(proxyBeanMethods = false)
class SettingsBeans {
    private static final String RULES = "rules.yml";

    @Bean
    MergeSettings mergeSettings(JobsFolder jobs) {
        return jobs.bind(RULES, "merge", MergeSettings.class);
    }

    @Bean
    SegmentSettings segmentSettings(JobsFolder jobs) {
        return jobs.bind(RULES, "segment", SegmentSettings.class);
    }

    @Bean
    SeveritySettings severitySettings(JobsFolder jobs) {
        return jobs.bind(RULES, "severity", SeveritySettings.class);
    }

    @Bean
    RuleSettings ruleSettings(JobsFolder jobs) {
        return new YamlRuleSettings(jobs);
    }

    @Bean
    CalendarSettings calendarSettings(JobsFolder jobs) {
        return jobs.bind("calendar.yml", "calendar", CalendarSettings.class);
    }

    @Bean
    WorkListProperties workListProperties(JobsFolder jobs) {
        return jobs.bind("worklist.yml", "worklist", WorkListProperties.class);
    }

    @Bean
    ResultSettings resultSettings(JobsFolder jobs) {
        return jobs.bind("worklist.yml", "summary", ResultSettings.class);
    }

    @Bean
    NoticeSettings noticeSettings(JobsFolder jobs) {
        return jobs.bind("worklist.yml", "notices", NoticeSettings.class);
    }

    @Bean
    CapacitySettings capacitySettings(WorkListProperties workList) {
        return new CapacitySettings(workList.capacity());
    }

    @Bean
    ContactSettings contactSettings(WorkListProperties workList) {
        Map<String, ContactSettings.Result> results = new TreeMap<>();
        workList.results()
                .forEach((id, result) -> results.put(
                        id,
                        new ContactSettings.Result(
                                result.closes(),
                                result.setsPromise(),
                                result.raises() == null ? List.of() : List.of(result.raises()))));
        return new ContactSettings(workList.cooldownDays(), workList.silentDays(), results);
    }

    @Bean
    ExportsProperties exportsProperties(JobsFolder jobs) {
        return jobs.bind("exports.yml", "", ExportsProperties.class);
    }

    @Bean
    ProtectProperties protectProperties(JobsFolder jobs) {
        return jobs.bind("delivery.yml", "protect", ProtectProperties.class);
    }

    @Bean
    RetentionSettings retentionSettings(JobsFolder jobs) {
        return jobs.bind("retention.yml", "retention", RetentionSettings.class);
    }

    @Bean
    ArchiveSettings archiveSettings(JobsFolder jobs) {
        return jobs.bind("retention.yml", "archive", ArchiveSettings.class);
    }
}
