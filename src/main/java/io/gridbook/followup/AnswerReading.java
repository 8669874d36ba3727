package io.gridbook.followup;

import io.gridbook.followup.RowFault.Kind;
import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.worklist.RowKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the five fields of one row, and collects all that is wrong with them. */
final class AnswerReading {
    private static final int REMARK_LENGTH = 500;
    /** A promise for later than so many days is taken for a slip of the pen. */
    private static final int FAR_DAYS = 366;
    /** More than the days of any spreadsheet: year, month and day as one number. */
    private static final int SMALLEST_DIGITS = 10_000_000;

    private final Vocabulary vocabulary;
    private final LocalDateTime now;
    private final boolean since1904;
    private final ListRow row;
    private final RowKey key;
    private final List<RowFault> faults = new ArrayList<>();

    AnswerReading(Vocabulary vocabulary, LocalDateTime now, boolean since1904, ListRow row, RowKey key) {
        this.vocabulary = vocabulary;
        this.now = now;
        this.since1904 = since1904;
        this.row = row;
        this.key = key;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** The answer; nothing where something is wrong. */
    Optional<Answer> read() {
        ListField.ANSWER.stream().filter(row::isFormula).forEach(field -> faults.add(RowFault.of(field, Kind.FORMULA)));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime contactedAt = contactedAt();
        String method = method();
        String result = result();
        LocalDate promisedOn = promisedOn(contactedAt);
        String remark = remark();
        return faults.isEmpty()
                ? Optional.of(new Answer(
                        key,
                        Objects.requireNonNull(contactedAt),
                        Objects.requireNonNull(method),
                        result,
                        promisedOn,
                        remark))
                : Optional.empty();
    }

    private @Nullable String method() {
        String word = row.text(ListField.METHOD);
        String method = vocabulary.method(word);
        if (method == null) {
            faults.add(RowFault.of(ListField.METHOD, word.isEmpty() ? Kind.NO_METHOD : Kind.METHOD));
        }
        return method;
    }

    private @Nullable String result() {
        String word = row.text(ListField.RESULT);
        String result = vocabulary.result(word);
        if (result == null && !word.isEmpty()) {
            faults.add(RowFault.of(ListField.RESULT, Kind.RESULT));
        }
        return result;
    }

    private @Nullable String remark() {
        String remark = PlainText.kept(row.text(ListField.REMARK));
        if (remark.codePointCount(0, remark.length()) > REMARK_LENGTH) {
            faults.add(RowFault.of(ListField.REMARK, Kind.LONG));
        }
        return remark.isEmpty() ? null : remark;
    }

    /** Who leaves the time out worked through the list on its day; who leaves the day out too. */
    private @Nullable LocalDateTime contactedAt() {
        LocalDate working = key.day().plusDays(1);
        LocalDate assumed = working.isAfter(now.toLocalDate()) ? now.toLocalDate() : working;
        if (row.cell(ListField.CONTACTED_AT) == null) {
            return assumed.atStartOfDay();
        }
        Optional<Moment> moment = moment(ListField.CONTACTED_AT);
        if (moment.isEmpty()) {
            faults.add(dated(ListField.CONTACTED_AT, Kind.NO_DATE));
            return null;
        }
        LocalDate day = moment.get().day();
        LocalTime time = moment.get().time();
        LocalDateTime at = (day == null ? assumed : day).atTime(time == null ? LocalTime.MIDNIGHT : time);
        if (at.toLocalDate().isBefore(key.day())) {
            faults.add(dated(ListField.CONTACTED_AT, Kind.BEFORE_LIST));
        } else if (at.isAfter(now)) {
            faults.add(dated(ListField.CONTACTED_AT, Kind.IN_FUTURE));
        }
        return at;
    }

    private @Nullable LocalDate promisedOn(@Nullable LocalDateTime contactedAt) {
        if (row.cell(ListField.PROMISED_ON) == null) {
            return null;
        }
        LocalDate day = moment(ListField.PROMISED_ON).map(Moment::day).orElse(null);
        LocalDate contact = contactedAt == null ? key.day() : contactedAt.toLocalDate();
        if (day == null) {
            faults.add(dated(ListField.PROMISED_ON, Kind.NO_DATE));
        } else if (day.isBefore(contact)) {
            faults.add(dated(ListField.PROMISED_ON, Kind.BEFORE_CONTACT));
        } else if (day.isAfter(contact.plusDays(FAR_DAYS))) {
            faults.add(dated(ListField.PROMISED_ON, Kind.FAR));
        }
        return day;
    }

    private Optional<Moment> moment(ListField field) {
        Filled cell = Objects.requireNonNull(row.cell(field));
        return switch (cell.kind()) {
            case NUMBER -> number(cell.text());
            case TEXT -> Moment.of(cell.text(), key.day());
            default -> Optional.empty();
        };
    }

    /** 20261121 is a day, and no number of days. */
    private Optional<Moment> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= SMALLEST_DIGITS
                    ? Moment.of(String.valueOf((long) value), key.day())
                    : Moment.of(value, since1904);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private RowFault dated(ListField field, Kind kind) {
        return new RowFault(
                field, kind, Map.of("day", key.day(), "example", key.day().plusDays(1)));
    }
}
