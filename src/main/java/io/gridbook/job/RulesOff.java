package io.gridbook.job;

import io.gridbook.settings.JobsFolder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that the settings turn off, as {@code status} tells of them. */
public final class RulesOff {
    private static final Pattern SWITCH = Pattern.compile("rules\\.yml:rules\\.([a-z-]+)\\.enabled");

    private RulesOff() {}

    /** One line, or none where all are on. */
    public static List<String> lines(JobsFolder jobs) {
        List<String> off = jobs.effective().entrySet().stream()
                .filter(setting -> setting.getValue().equals("false"))
                .map(setting -> SWITCH.matcher(setting.getKey()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        return off.isEmpty() ? List.of() : List.of("rules off in rules.yml: " + String.join(", ", off));
    }
}
