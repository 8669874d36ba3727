package io.gridbook.sample;

import io.gridbook.oracle.OracleCase;
import io.gridbook.oracle.OracleNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the README that are drawn from the files. */
final class ReadmeTables {
    private static final String STORIES = "| customer_id | name | grid | shows | cases on 10-29 | cases on 10-30 |";
    private static final String OFFICE = "| customer_id | name | grid | export | shows |";
    private static final String CUTS =
            "| area | cut | position | last inside | first outside | 三月均消费 of both | told apart by |";

    private static final String RULES = "| rule | cases on 10-29 | cases on 10-30 | for example, on 10-30 |";

    private ReadmeTables() {}

    /** The rules that have no stories of their own, with the first of their cases. */
    static String rules(OracleNight first, OracleNight second) {
        return RULES
                + "\n| --- | --- | --- | --- |\n"
                + second.cases().stream()
                        .map(OracleCase::rule)
                        .distinct()
                        .filter(rule -> Reckoning.KINDS.stream().noneMatch(kind -> kind.startsWith(rule)))
                        .sorted()
                        .map(rule -> "| %s | %d | %d | %s |"
                                .formatted(
                                        rule,
                                        first.cases(rule).size(),
                                        second.cases(rule).size(),
                                        second.cases(rule).get(0).customerId()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static String stories(SampleTown town) {
        return STORIES
                + "\n| --- | --- | --- | --- | --- | --- |\n"
                + town.stories.stream().map(ToldStory::readmeRow).collect(Collectors.joining("\n"))
                + "\n";
    }

    static String officeStories(SampleTown town) {
        return OFFICE
                + "\n| --- | --- | --- | --- | --- |\n"
                + town.officeStories.stream().map(ToldOfficeStory::readmeRow).collect(Collectors.joining("\n"))
                + "\n";
    }

    static String cuts(List<Cut> cuts) {
        return CUTS
                + "\n| --- | --- | --- | --- | --- | --- | --- |\n"
                + cuts.stream().map(Cut::readmeRow).collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Puts the tables in the place of those that are there. */
    static void rewrite(Path readme, SampleTown town, List<Cut> cuts, String rules) throws IOException {
        String text = Files.readString(readme);
        String told = replace(replace(text, STORIES, stories(town)), OFFICE, officeStories(town));
        Files.writeString(readme, replace(replace(told, CUTS, cuts(cuts)), RULES, rules));
    }

    private static String replace(String text, String heading, String table) {
        int start = text.indexOf(heading);
        int end = text.indexOf("\n\n", start) + 1;
        return text.substring(0, start) + table + text.substring(end);
    }
}
