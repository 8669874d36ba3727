package io.gridbook.oracle;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Computes nights over one drop directory, which must not change meanwhile: its files are read once. */
public final class Oracle {

    private static final Comparator<OracleCase> FILE_ORDER = comparing(OracleCase::rule, CodePoints.ORDER)
            .thenComparing(OracleCase::subject, CodePoints.ORDER)
            .thenComparing(OracleCase::periodKey, CodePoints.ORDER);

    private final ExportReader reader;
    private final Bills bills;
    private final OracleSettings settings;
    private final OracleCalendar calendar;
    private final Map<LocalDate, Roster> rosters = new HashMap<>();

    public Oracle(Path drop, OracleSettings settings, OracleCalendar calendar) {
        this.reader = new ExportReader(new DropFiles(drop));
        this.bills = new Bills(reader);
        this.settings = settings;
        this.calendar = calendar;
    }

    /** A night before any contact. */
    public OracleNight night(LocalDate day, List<OracleNight> published) {
        return night(day, published, List.of());
    }

    /** A night for which the days of the published nights are loaded, and no others. */
    public OracleNight night(LocalDate day, List<OracleNight> published, List<OracleContact> contacts) {
        TreeSet<LocalDate> loaded = new TreeSet<>();
        published.forEach(night -> loaded.add(night.businessDate()));
        return night(day, published, contacts, loaded);
    }

    /**
     * Of the published nights and the loaded days only those before the day count, of the contacts those that it knows.
     *
     * @param loadedDays days whose daily exports are loaded and in the drop
     */
    public OracleNight night(
            LocalDate day,
            List<OracleNight> published,
            List<OracleContact> contacts,
            NavigableSet<LocalDate> loadedDays) {
        Snapshot snapshot = snapshot(day);
        YearMonth month = bills.newestBefore(YearMonth.from(day));
        NavigableMap<LocalDate, Roster> rosters = rosters(snapshot, loadedDays);
        Identities identities = Identities.on(day, rosters);
        List<OracleSegment> segments = new Segments(bills, month, settings).of(snapshot.customers());
        NightData night = new NightData(
                snapshot,
                month,
                bills,
                segments.stream().collect(toMap(OracleSegment::customerId, Function.identity())),
                History.before(day, published, identities),
                Contacts.upTo(day, contacts, identities),
                settings,
                calendar);
        List<Finding> findings = RuleBook.open(reader, night, rosters).findings();
        List<OracleCase> cases = cases(night, findings);
        return new OracleNight(
                day, month, segments, cases, new Capacity(night).seats(cases), arrearsStages(findings), identities);
    }

    private static List<OracleCase> cases(NightData night, List<Finding> findings) {
        Closures closures = new Closures(night.day(), night.history(), night.contacts(), night.settings());
        Lifecycle lifecycle = new Lifecycle(night, closures);
        return findings.stream()
                .filter(finding -> !closures.closed(finding))
                .map(lifecycle::of)
                .sorted(FILE_ORDER)
                .toList();
    }

    private static Map<String, String> arrearsStages(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.key().rule().equals("ARREARS"))
                .collect(toMap(finding -> finding.customer().id(), Finding::stage));
    }

    private NavigableMap<LocalDate, Roster> rosters(Snapshot snapshot, NavigableSet<LocalDate> loadedDays) {
        NavigableMap<LocalDate, Roster> known = new TreeMap<>();
        for (LocalDate day : loadedDays.headSet(snapshot.day(), false)) {
            known.put(day, rosters.computeIfAbsent(day, any -> Roster.of(snapshot(any))));
        }
        known.put(snapshot.day(), Roster.of(snapshot));
        return known;
    }

    private Snapshot snapshot(LocalDate day) {
        return Snapshot.read(reader, day, settings.get(Setting.MERGE_MAX_SERVICES));
    }
}
