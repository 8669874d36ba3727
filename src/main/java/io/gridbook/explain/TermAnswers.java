package io.gridbook.explain;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Term;
import io.gridbook.alert.Term.Unit;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads how a customer stands to the terms of a rule from a row of its statement. */
final class TermAnswers {
    private TermAnswers() {}

    static List<TermAnswer> of(List<Term> terms, Record row) {
        List<TermAnswer> answers = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            answers.add(answer(terms.get(i), row, Candidates.COLUMNS_BEFORE + i * Candidates.COLUMNS_A_TERM));
        }
        return answers;
    }

    private static TermAnswer answer(Term term, Record row, int at) {
        boolean holds = Boolean.TRUE.equals(row.get(at, Boolean.class));
        Object there = told(term.unit(), row.get(at + 1));
        Object needed = told(term.unit(), row.get(at + 2));
        Long tenths = row.get(at + 3, Long.class);
        return new TermAnswer(
                term.name(),
                holds,
                there,
                term.sign(),
                needed,
                holds ? null : distance(there, needed),
                term.unit().name().toLowerCase(Locale.ROOT),
                tenths == null || tenths < 0 ? null : BigDecimal.valueOf(tenths, 1),
                term.percentNeeded());
    }

    private static @Nullable Object told(Unit unit, @Nullable Object value) {
        if (value instanceof Number number) {
            return unit == Unit.YUAN ? Money.yuan(number.longValue()) : (Object) number.longValue();
        }
        return value instanceof Date date ? date.toLocalDate() : value;
    }

    /** In yuan, days or pieces, as the two figures are. */
    private static @Nullable Object distance(@Nullable Object there, @Nullable Object needed) {
        if (there instanceof BigDecimal have && needed instanceof BigDecimal need) {
            return need.subtract(have).abs();
        }
        if (there instanceof Long have && needed instanceof Long need) {
            return Math.abs(need - have);
        }
        if (there instanceof LocalDate have && needed instanceof LocalDate need) {
            return Math.abs(ChronoUnit.DAYS.between(have, need));
        }
        return null;
    }
}
