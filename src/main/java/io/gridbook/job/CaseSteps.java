package io.gridbook.job;

import io.gridbook.alert.Capacity;
import io.gridbook.alert.Findings;
import io.gridbook.alert.Lifecycle;
import io.gridbook.alert.NightNote;
import io.gridbook.alert.Rule;
import io.gridbook.alert.WorkingDays;
import io.gridbook.segment.Segments;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps from resolved tables to the order of the work list. */
@Component
class CaseSteps {
    private final Segments segments;
    private final WorkingDays calendar;
    private final Findings findings;
    private final Lifecycle lifecycle;
    private final Capacity capacity;
    private final List<NightNote> notes;

    CaseSteps(
            Segments segments,
            WorkingDays calendar,
            Findings findings,
            Lifecycle lifecycle,
            Capacity capacity,
            List<NightNote> notes) {
        this.segments = segments;
        this.calendar = calendar;
        this.findings = findings;
        this.lifecycle = lifecycle;
        this.capacity = capacity;
        this.notes = List.copyOf(notes);
    }

    void segments(Run run) {
        segments.write(run.night());
    }

    void prepare(Run run) {
        calendar.write();
        findings.prepare(run.night());
        run.notes(notes.stream().flatMap(each -> each.of(run.night()).stream()).toList());
    }

    void rule(Run run, Rule rule) {
        findings.write(rule, run.night());
    }

    void lifecycle(Run run) {
        lifecycle.write(run.night());
    }

    void capacity(Run run) {
        capacity.write(run.night());
    }
}
