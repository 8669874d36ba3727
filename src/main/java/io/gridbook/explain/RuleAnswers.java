package io.gridbook.explain;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Findings;
import io.gridbook.alert.Rule;
import io.gridbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each rule says of a customer: what it found on D, and how the customer stands to each of its conditions now. */
@Component
class RuleAnswers {
    private final DSLContext dsl;
    private final Findings findings;
    private final Exports exports;

    RuleAnswers(DSLContext dsl, Findings findings, Exports exports) {
        this.dsl = dsl;
        this.findings = findings;
        this.exports = exports;
    }

    List<RuleAnswer> of(Asked asked, Map<String, List<CaseAnswer>> cases, Words words) {
        return findings.rules().stream()
                .map(rule -> answer(rule, asked, cases.getOrDefault(rule.id(), List.of()), words))
                .toList();
    }

    private RuleAnswer answer(Rule rule, Asked asked, List<CaseAnswer> cases, Words words) {
        return new RuleAnswer(
                rule.id(),
                words.name("rule", rule.id()),
                rule.enabled(),
                rule.needs().stream()
                        .filter(export -> !exports.there(export, asked.day()))
                        .toList(),
                rule.enabled() ? subjects(rule, asked, cases) : found(cases));
    }

    private List<SubjectAnswer> subjects(Rule rule, Asked asked, List<CaseAnswer> cases) {
        Candidates candidates = rule.candidates(asked.night());
        List<SubjectAnswer> subjects = new ArrayList<>();
        List<CaseAnswer> told = new ArrayList<>();
        for (Record row : dsl.fetch(candidates.of(asked.areaId(), asked.customerId()))) {
            String subject = row.get(0, String.class);
            CaseAnswer found = found(cases, subject, row.get(1, String.class));
            if (found != null) {
                told.add(found);
            }
            subjects.add(new SubjectAnswer(subject, TermAnswers.of(candidates.terms(), row), found));
        }
        // found on the night, and not looked at any more as the tables stand now
        subjects.addAll(
                found(cases.stream().filter(each -> !told.contains(each)).toList()));
        return subjects;
    }

    private static List<SubjectAnswer> found(List<CaseAnswer> cases) {
        return cases.stream()
                .map(each -> new SubjectAnswer(each.subject(), List.of(), each))
                .toList();
    }

    private static @Nullable CaseAnswer found(List<CaseAnswer> cases, @Nullable String subject, @Nullable String key) {
        return cases.stream()
                .filter(each -> each.subject().equals(subject) && Objects.equals(each.periodKey(), key))
                .findFirst()
                .orElse(null);
    }
}
