package io.gridbook.alert;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** What a rule looks at on a night, what must hold of it, and what it says where all of that does. */
public final class Candidates {
    /** Columns of {@link #of} for each term: whether it holds, what is there, what is needed, the share in tenths of a percent. */
    public static final int COLUMNS_A_TERM = 4;

    /** Columns of {@link #of} before those: subject and period key. */
    public static final int COLUMNS_BEFORE = 2;

    private final Finding finding;
    private final List<Term> terms;
    private final List<Term> groupTerms;
    private final Function<Scope, Select<? extends Record>> rows;

    private Candidates(
            Finding finding, List<Term> terms, List<Term> groupTerms, Function<Scope, Select<? extends Record>> rows) {
        this.finding = finding;
        this.terms = List.copyOf(terms);
        this.groupTerms = List.copyOf(groupTerms);
        this.rows = rows;
    }

    /**
     * Candidates of a night.
     *
     * @param rows the statement over all of them, which selects and filters as its scope says
     */
    public static Candidates of(Finding finding, List<Term> terms, Function<Scope, Select<? extends Record>> rows) {
        return new Candidates(finding, terms, List.of(), rows);
    }

    /** As the other, for a statement that groups. */
    public static Candidates grouped(
            Finding finding, List<Term> terms, List<Term> groupTerms, Function<Scope, Select<? extends Record>> rows) {
        return new Candidates(finding, terms, groupTerms, rows);
    }

    /** What must hold, in the order of the columns of {@link #of}. */
    public List<Term> terms() {
        return Stream.concat(terms.stream(), groupTerms.stream()).toList();
    }

    /** The cases. */
    Select<? extends Record> findings() {
        return rows.apply(Scope.ofCases(finding.columns(), Term.all(terms), Term.all(groupTerms)));
    }

    /** How one customer stands to the terms: a row for each of its subjects. */
    public Select<? extends Record> of(int areaId, String customerId) {
        return rows.apply(Scope.ofCustomer(columns(), finding.area(), finding.customer(), areaId, customerId));
    }

    private List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>(List.of(finding.subject(), finding.periodKey()));
        for (Term term : terms()) {
            columns.add(coalesce(field(term.holds()), inline(false)));
            columns.add(term.there());
            columns.add(term.needed() == null ? inline((String) null, SQLDataType.CLOB) : term.needed());
            columns.add(term.percent() == null ? inline((Long) null, SQLDataType.BIGINT) : term.percent());
        }
        return columns;
    }
}
