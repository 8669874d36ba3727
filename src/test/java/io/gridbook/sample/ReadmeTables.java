package io.gridbook.sample;

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

    private ReadmeTables() {}

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
    static void rewrite(Path readme, SampleTown town, List<Cut> cuts) throws IOException {
        String text = Files.readString(readme);
        String told = replace(replace(text, STORIES, stories(town)), OFFICE, officeStories(town));
        Files.writeString(readme, replace(told, CUTS, cuts(cuts)));
    }

    private static String replace(String text, String heading, String table) {
        int start = text.indexOf(heading);
        int end = text.indexOf("\n\n", start) + 1;
        return text.substring(0, start) + table + text.substring(end);
    }
}
