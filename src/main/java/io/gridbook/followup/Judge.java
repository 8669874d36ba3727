package io.gridbook.followup;

import io.gridbook.followup.RowFault.Kind;
import io.gridbook.worklist.RowChecks;
import io.gridbook.worklist.RowKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one returned list: whose they are, whether they are ours, and what they say. */
final class Judge {
    private final RowChecks checks;
    private final Vocabulary vocabulary;
    private final GivenOut givenOut;
    private final LocalDateTime now;

    /** @param now wall time in the zone of the job */
    Judge(RowChecks checks, Vocabulary vocabulary, GivenOut givenOut, LocalDateTime now) {
        this.checks = checks;
        this.vocabulary = vocabulary;
        this.givenOut = givenOut;
        this.now = now;
    }

    Judgement of(List<ListRow> rows, boolean since1904) {
        RowKey list = list(rows);
        List<RefusedRow> refused = new ArrayList<>();
        Map<RowKey, List<Answered>> answered = new LinkedHashMap<>();
        for (ListRow row : rows) {
            if (row.answered()) {
                read(row, list, since1904, refused)
                        .ifPresent(answer -> answered.computeIfAbsent(answer.key(), key -> new ArrayList<>())
                                .add(new Answered(row, answer)));
            }
        }
        List<Answer> answers = new ArrayList<>();
        int repeated = 0;
        for (List<Answered> ofCustomer : answered.values()) {
            if (ofCustomer.stream().map(Answered::answer).distinct().count() == 1) {
                answers.add(ofCustomer.get(0).answer());
                repeated += ofCustomer.size() - 1;
            } else {
                ofCustomer.forEach(each -> refused.add(new RefusedRow(each.row(), Kind.TWICE)));
            }
        }
        return new Judgement(list, answers, repeated, refused, altered(rows, list));
    }

    private record Answered(ListRow row, Answer answer) {}

    /** The list that most of the rows are of, those without an answer too. */
    private @Nullable RowKey list(List<ListRow> rows) {
        Map<RowKey, Long> counts = rows.stream()
                .flatMap(row -> key(row).stream())
                .map(key -> new RowKey(key.day(), key.areaCode(), key.gridCode(), ""))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Optional<Answer> read(ListRow row, @Nullable RowKey list, boolean since1904, List<RefusedRow> refused) {
        Optional<RowKey> key = key(row);
        if (key.isEmpty() || list == null) {
            refused.add(new RefusedRow(row, row.text(ListField.KEY).isEmpty() ? Kind.NO_KEY : Kind.CHECK));
            return Optional.empty();
        }
        if (!sameGrid(key.get(), list)) {
            refused.add(new RefusedRow(row, Kind.OTHER_GRID));
            return Optional.empty();
        }
        if (!givenOut.published(key.get().day())) {
            refused.add(new RefusedRow(row, Kind.NO_LIST));
            return Optional.empty();
        }
        AnswerReading reading = new AnswerReading(vocabulary, now, since1904, row, key.get());
        Optional<Answer> answer = reading.read();
        if (answer.isEmpty()) {
            refused.add(new RefusedRow(row, reading.faults()));
        }
        return answer;
    }

    /** The key of a row, where its check says that it is ours. */
    private Optional<RowKey> key(ListRow row) {
        String key = row.text(ListField.KEY);
        return checks.fits(key, row.text(ListField.CHECK)) ? RowKey.parse(key) : Optional.empty();
    }

    private List<Judgement.AlteredRow> altered(List<ListRow> rows, @Nullable RowKey list) {
        if (list == null) {
            return List.of();
        }
        Map<String, GivenOut.Row> given = givenOut.rows(list);
        List<Judgement.AlteredRow> altered = new ArrayList<>();
        for (ListRow row : rows) {
            key(row).filter(key -> sameGrid(key, list) && key.day().equals(list.day()))
                    .flatMap(key -> Optional.ofNullable(given.get(key.customerId())))
                    .map(issued -> issued.differences(row))
                    .filter(fields -> !fields.isEmpty())
                    .ifPresent(fields -> altered.add(new Judgement.AlteredRow(row, fields)));
        }
        return altered;
    }

    private static boolean sameGrid(RowKey key, RowKey list) {
        return key.areaCode().equals(list.areaCode()) && key.gridCode().equals(list.gridCode());
    }
}
