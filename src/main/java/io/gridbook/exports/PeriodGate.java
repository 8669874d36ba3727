package io.gridbook.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes rows on, and counts those that cannot be of the file's period: another month's bills, days that had not come. */
final class PeriodGate implements RowSink {
    /** By export, a column that cannot be later than the day of the snapshot, but for a few rows. */
    private static final Map<ExportKind, String> PAST = Map.of(ExportKind.SERVICES, "opened_on");

    /** Up to one row in so many may be, for orders of the days to come. */
    private static final int ONE_IN = 20;

    private static final int FEW = 10;

    private final DropFile file;
    private final RowSink sink;
    private final int column;
    private final String day;
    private final @Nullable String monthColumn;
    private long rows;
    private long later;
    private long otherMonth;

    PeriodGate(DropFile file, RowSink sink) {
        this.file = file;
        this.sink = sink;
        List<String> stored = file.kind().stored().stream().map(Column::name).toList();
        this.column = stored.indexOf(PAST.getOrDefault(file.kind(), ""));
        this.day = file.period().toString();
        this.monthColumn = file.kind().columns().stream()
                .filter(each -> each.type() == FieldType.FILE_MONTH)
                .map(Column::name)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void heading(List<String> names) {
        sink.heading(names);
    }

    @Override
    public void accept(long line, @Nullable String[] values) {
        rows++;
        if (column >= 0) {
            String value = values[column];
            later += value != null && value.compareTo(day) > 0 ? 1 : 0;
        }
        sink.accept(line, values);
    }

    @Override
    public void reject(long line, String at, String reason, List<String> fields) {
        rows++;
        if (at.equals(monthColumn) && reason.startsWith("is not the file's month")) {
            otherMonth++;
        }
        sink.reject(line, at, reason, fields);
    }

    /** Refuses a file of another month; a snapshot with too many days to come may be accepted. */
    void require(Acceptance acceptance) {
        if (otherMonth * 2 > rows) {
            throw Refusal.of(
                    file.name(),
                    Check.WRONG_MONTH,
                    "%d of %d rows are of another month than %s, which the name says"
                            .formatted(otherMonth, rows, month(file.period())),
                    "Ask for the bills of " + month(file.period()) + ", or put the file right that has the wrong name");
        }
        if (later >= FEW && later * ONE_IN > rows) {
            Refusal.unless(
                    acceptance,
                    file.name(),
                    Check.WRONG_DAY,
                    "%d of %d rows have %s after %s, which the name says; up to one in %d may"
                            .formatted(later, rows, PAST.get(file.kind()), day, ONE_IN),
                    "Ask for the export of " + day + ", or put the file right that has the wrong name");
        }
    }

    private static String month(LocalDate period) {
        return Cycle.MONTHLY.show(period);
    }
}
