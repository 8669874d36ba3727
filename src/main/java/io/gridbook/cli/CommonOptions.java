package io.gridbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that stand before a command or after it: there is one set of them, and every command that needs them reads it. */
final class CommonOptions {
    @Option(
            names = "--drop",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = "sample-data/exports",
            description = "where the exports arrive (${DEFAULT-VALUE})")
    Path drop = Path.of("sample-data/exports");

    @Option(
            names = "--reports",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "where the work lists are published (${DEFAULT-VALUE})")
    Path reports = Path.of("reports");

    @Option(
            names = "--inbox",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = "inbox",
            description = "where filled-in work lists come back (${DEFAULT-VALUE})")
    Path inbox = Path.of("inbox");

    @Option(
            names = "--jobs",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = "jobs",
            description = "the settings (${DEFAULT-VALUE})")
    Path jobs = Path.of("jobs");

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = ".gridbook",
            description = "embedded database and temporary files (${DEFAULT-VALUE})")
    Path home = Path.of(".gridbook");

    @Option(
            names = "--locale",
            scope = ScopeType.INHERIT,
            converter = Language.class,
            paramLabel = "zh-CN|en",
            defaultValue = "zh-CN",
            description = "language of workbooks and reports (${DEFAULT-VALUE})")
    Locale locale = Locale.SIMPLIFIED_CHINESE;

    @Option(
            names = "--set",
            scope = ScopeType.INHERIT,
            paramLabel = "KEY=VALUE",
            description = "a setting of rules, work list or revenue, for this run")
    List<String> sets = new ArrayList<>();

    @Option(
            names = "--database-url",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            description = "a PostgreSQL 15 to 18 of your own (GRIDBOOK_DATABASE_URL, _USER, _PASSWORD)")
    @Nullable
    String databaseUrl;
}
