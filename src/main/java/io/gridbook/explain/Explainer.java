package io.gridbook.explain;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import io.gridbook.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains a customer on a night. It only looks. */
@Component
public class Explainer {
    private final Nights nights;
    private final Records records;
    private final Services services;
    private final Spends spends;
    private final Standings standings;
    private final OtherRows rows;
    private final ContactLines contacts;
    private final Cases cases;
    private final RuleAnswers rules;
    private final Seats seats;
    private final Notes notes;

    Explainer(
            Nights nights,
            Records records,
            Services services,
            Spends spends,
            Standings standings,
            OtherRows rows,
            ContactLines contacts,
            Cases cases,
            RuleAnswers rules,
            Seats seats,
            Notes notes) {
        this.nights = nights;
        this.records = records;
        this.services = services;
        this.spends = spends;
        this.standings = standings;
        this.rows = rows;
        this.contacts = contacts;
        this.cases = cases;
        this.rules = rules;
        this.seats = seats;
        this.notes = notes;
    }

    /**
     * All that there is to say.
     *
     * @param id of the customer, or of any record that is merged into it
     * @param date the business date; the newest published one without it
     * @param settingsHash of the settings in force
     * @throws StopException where the night is not there, or does not know the id
     */
    public Explanation explain(String id, @Nullable LocalDate date, Words words, String settingsHash) {
        Night night = nights.of(date);
        Asked asked =
                records.find(night, id).orElseThrow(() -> new StopException(ExitCode.WRONG_USE, unknown(night, id)));
        return explain(asked, words, settingsHash);
    }

    private String unknown(Night night, String id) {
        List<String> owners = services.owners(night, id);
        return owners.isEmpty()
                ? ("No record %s in the customers export of %s. Check the id (customer_id of customers_%s, not an"
                                + " account or a service) and --date")
                        .formatted(id, night.day(), night.day().toString().replace("-", ""))
                : "%s is a service or an account of customer %s on %s: run explain %s"
                        .formatted(id, String.join(", ", owners), night.day(), owners.get(0));
    }

    private Explanation explain(Asked asked, Words words, String settingsHash) {
        List<ServiceLine> owned = services.of(asked);
        List<MonthLine> months = spends.of(asked);
        Standing standing = asked.assigned() ? standings.of(asked, owned, months) : null;
        List<RowLine> others = rows.of(asked);
        List<RuleAnswer> answers = asked.assigned() ? rules.of(asked, cases.of(asked, standing), words) : List.of();
        Optional<PublicationRecord> published = nights.published(asked.day());
        return new Explanation(
                asked.day(),
                asked.night().workingDay(),
                asked.night().month(),
                published.map(PublicationRecord::getRevision).orElse(null),
                asked.id(),
                asked.customerId(),
                asked.assigned() ? records.area(asked).orElse(null) : null,
                records.grid(asked).orElse(null),
                notes.of(asked, published, standing, answers, others, settingsHash),
                records.of(asked),
                owned,
                months,
                standing,
                others,
                contacts.of(asked),
                answers,
                seats.of(asked));
    }
}
