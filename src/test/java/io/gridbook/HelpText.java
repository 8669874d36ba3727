package io.gridbook;

import io.gridbook.cli.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --help} of a command prints; the empty command is the program itself. */
record HelpText(String text) {
    static final List<String> COMMANDS = List.of(
            "", "nightly", "ingest", "followup", "status", "explain", "simulate", "diff", "passwords", "sample");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern COMMAND = Pattern.compile("gridbook\\.jar +([a-z]+)");

    static HelpText of(String command) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] arguments =
                    Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new);
            CommandLineProgram.run(arguments, GridbookApplication.class);
        } finally {
            System.setOut(console);
        }
        return new HelpText(printed.toString(StandardCharsets.UTF_8));
    }

    Set<String> options() {
        return options(text);
    }

    /** The command of a line of shell; empty where it has none. */
    static String command(String line) {
        return COMMAND.matcher(line)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }

    static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
