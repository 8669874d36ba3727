package io.gridbook.publish.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The report of a night as it may look on a working day. */
public final class SampleReport {
    private static final Instant STARTED = Instant.parse("2026-10-30T18:00:00.042Z");

    private SampleReport() {}

    public static RunReport night() {
        return new RunReport(
                facts(RunState.DONE_WITH_REJECTS, 10),
                List.of(
                        new StepTime("load-exports", "DONE", 8_420),
                        new StepTime("customers", "DONE", 1_310),
                        new StepTime("segments", "DONE", 2_204),
                        new StepTime("rules", "DONE", 1_950),
                        new StepTime("workbooks", "DONE", 12_640),
                        new StepTime("publish", "DONE", 380)),
                List.of(
                        new ExportLine("grids", "grids_20261030.csv", "2026-10-30", 6, 6, 0, 0, 0, null, "NONE"),
                        new ExportLine(
                                "customers",
                                "customers_20261030.csv.gz",
                                "2026-10-30",
                                612,
                                609,
                                3,
                                0,
                                4,
                                null,
                                "PASSED"),
                        new ExportLine(
                                "bills",
                                "bills_202609.csv.gz",
                                "2026-09",
                                13_204,
                                13_200,
                                1,
                                3,
                                12,
                                new Amount(1_304_518_20L),
                                "PASSED")),
                List.of(
                        new OrphanLine("bills", "service", 12, 13_200, new Amount(884_00)),
                        new OrphanLine("older bills", "service", 2, 0, new Amount(12_00)),
                        new OrphanLine("arrears", "account", 1, 140, new Amount(30_00))),
                List.of(
                        new RuleLine("SPEND_DROP", 24, 61, 2, 9, List.of(70L, 74L, 79L, 80L, 84L, 83L, 85L)),
                        new RuleLine("SPEND_SURGE", 8, 20, 0, 3, List.of(31L, 30L, 28L, 28L, 26L, 25L, 27L)),
                        new RuleLine("PACKAGE_EXPIRING", 5, 33, 0, 4, List.of(30L, 31L, 33L, 36L, 36L, 37L, 37L)),
                        new RuleLine("PACKAGE_EXPIRED", 1, 12, 1, 2, List.of(9L, 9L, 11L, 12L, 13L, 14L, 15L)),
                        new RuleLine("ARREARS", 11, 27, 3, 6, List.of(52L, 50L, 47L, 44L, 45L, 39L, 36L))),
                List.of(
                        new AreaBooks(
                                "A0001 城东",
                                List.of(
                                        new BookLink("区域汇总", "A0001 城东/区域汇总.xlsx", null, null),
                                        new BookLink("G000012 和平里 王伟", "A0001 城东/G000012 和平里 王伟.xlsx", 24, 37),
                                        new BookLink("G000013 东直门 李娜", "A0001 城东/G000013 东直门 李娜.xlsx", 30, 52))),
                        new AreaBooks(
                                "A0002 城西 #2",
                                List.of(new BookLink("G000021 月坛 陈静", "A0002 城西 #2/G000021 月坛 陈静.xlsx", 18, 18)))),
                List.of(
                        new Setting("rules.spend-drop.percent", "30"),
                        new Setting("segment.window-months", "3"),
                        new Setting("worklist.capacity", "30")),
                List.of(YearMonth.of(2026, 3)),
                List.of("charges", "premises"),
                List.of("bills_202609.csv.gz: 1 row was rejected, see rejects/bills_202609.csv"),
                List.of("exempt from contact, so in no list: 3 customers"),
                List.of(new AcceptanceLine(
                        "services_20261030.csv",
                        "volume",
                        "it has 400 rows, the median of the 7 loaded before it is 1012",
                        "王伟",
                        "城东 <未上报>",
                        STARTED)),
                List.of(new IgnoredLine("bills_202610.csv.part", "being transferred")),
                new ReturnsLine(12, 2, 0, 340, 5, 3, 1),
                new RevisionLine(
                        2,
                        1,
                        List.of(
                                new Difference(Difference.Kind.SETTINGS, "5e77ab90", "77aa01c2"),
                                new Difference(Difference.Kind.FILE_REPLACED, "bills_202609.csv", "bills_202609.csv")),
                        1,
                        1,
                        1,
                        List.of(
                                change(CaseChange.Kind.ADDED, "SPEND_DROP", "C000000123", "202609", ""),
                                change(
                                        CaseChange.Kind.CHANGED,
                                        "ARREARS",
                                        "C000000391",
                                        "202607",
                                        "stage PHONE → NOTICE"),
                                change(CaseChange.Kind.GONE, "PACKAGE_EXPIRING", "S000004410", "2026-11-28", ""))));
    }

    public static RunReport failed() {
        return RunReport.of(
                new RunFacts(
                        18,
                        "nightly",
                        LocalDate.of(2026, 10, 31),
                        null,
                        RunState.FAILED,
                        4,
                        STARTED.plusSeconds(86_400),
                        STARTED.plusSeconds(86_403),
                        "5e77ab90",
                        "bills_202610.csv.gz: line 5 <b>: 13,204 rows read, the control file announces 13,205. Ask for the file again"));
    }

    static IndexPage index() {
        List<IndexSet> sets = IntStream.range(0, 6)
                .mapToObj(i -> set(LocalDate.of(2026, 10, 30).minusDays(i), i == 0 ? 2 : 1))
                .toList();
        RunFacts run = failed().run();
        IndexRun failed = new IndexRun(
                run.command(), run.day(), run.startedAt(), run.exitCode(), run.message(), "runs/2026-11-01T020000.042");
        return new IndexPage(sets, List.of(failed), sets.get(0).publishedAt(), STARTED.plusSeconds(90_000));
    }

    private static IndexSet set(LocalDate day, int revision) {
        return new IndexSet(
                "DAILY",
                day.toString(),
                "daily/" + day,
                revision,
                YearMonth.of(2026, 9),
                STARTED.plusSeconds(30L - 86_400L * (30 - day.getDayOfMonth())));
    }

    private static RunFacts facts(RunState state, int code) {
        return new RunFacts(
                17,
                "nightly",
                LocalDate.of(2026, 10, 30),
                YearMonth.of(2026, 9),
                state,
                code,
                STARTED,
                STARTED.plusMillis(27_004),
                "5e77ab90",
                null);
    }

    private static CaseChange change(CaseChange.Kind kind, String rule, String subject, String key, String how) {
        return new CaseChange(kind, rule, "G000012", subject, key, how);
    }
}
