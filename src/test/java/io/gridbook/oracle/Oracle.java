package io.gridbook.oracle;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes nights over one drop directory, which must not change meanwhile: bills are read once. */
public final class Oracle {

    private static final Comparator<OracleCase> FILE_ORDER = comparing(OracleCase::rule, CodePoints.ORDER)
            .thenComparing(OracleCase::subject, CodePoints.ORDER)
            .thenComparing(OracleCase::periodKey, CodePoints.ORDER);

    private final ExportReader reader;
    private final Bills bills;
    private final OracleSettings settings;
    private final OracleCalendar calendar;

    public Oracle(Path drop, OracleSettings settings, OracleCalendar calendar) {
        this.reader = new ExportReader(new DropFiles(drop));
        this.bills = new Bills(reader);
        this.settings = settings;
        this.calendar = calendar;
    }

    /** Of the history only nights before the day count. */
    public OracleNight night(LocalDate day, List<OracleNight> published) {
        Snapshot snapshot = Snapshot.read(reader, day, settings.get(Setting.MERGE_MAX_SERVICES));
        YearMonth month = bills.newestBefore(YearMonth.from(day));
        List<OracleSegment> segments = new Segments(bills, month, settings).of(snapshot.customers());
        List<OracleCase> cases = cases(snapshot, month, segments, History.before(day, published));
        List<OracleSeat> seats = new Capacity(day, settings, calendar).seats(cases);
        return new OracleNight(day, month, segments, cases, seats);
    }

    private List<OracleCase> cases(Snapshot snapshot, YearMonth month, List<OracleSegment> segments, History history) {
        Map<String, OracleSegment> byCustomer =
                segments.stream().collect(Collectors.toMap(OracleSegment::customerId, Function.identity()));
        LocalDate day = snapshot.day();
        Lifecycle lifecycle = new Lifecycle(day, history, settings, calendar);
        return findings(snapshot, new SpendChanges(bills, month, settings, byCustomer), history).stream()
                .map(finding -> lifecycle.of(
                        finding,
                        CaseFrame.of(
                                finding.customer(),
                                byCustomer.get(finding.customer().id()),
                                day,
                                month,
                                bills)))
                .sorted(FILE_ORDER)
                .toList();
    }

    private List<Finding> findings(Snapshot snapshot, SpendChanges changes, History history) {
        LocalDate day = snapshot.day();
        PackageEnds packages = new PackageEnds(day, settings);
        ArrearsChase chase = new ArrearsChase(day, settings, calendar, history, new BundleStops(snapshot));
        Map<String, List<ArrearsRecord>> overdue = overdue(snapshot);
        List<Finding> findings = new ArrayList<>();
        for (Customer customer : snapshot.customers()) {
            if (customer.liveOn(day)) {
                changes.find(customer, findings::add);
                packages.find(customer, findings::add);
                List<ArrearsRecord> rows = overdue.get(customer.id());
                if (rows != null) {
                    findings.add(chase.find(customer, rows));
                }
            }
        }
        return findings;
    }

    private static Map<String, List<ArrearsRecord>> overdue(Snapshot snapshot) {
        ArrearsOwners owners = new ArrearsOwners(snapshot);
        Map<String, List<ArrearsRecord>> overdue = new HashMap<>();
        for (ArrearsRecord row : snapshot.arrears()) {
            Customer owner = row.dueDate().isBefore(snapshot.day()) ? owners.of(row) : null;
            if (owner != null) {
                overdue.computeIfAbsent(owner.id(), any -> new ArrayList<>()).add(row);
            }
        }
        return overdue;
    }
}
