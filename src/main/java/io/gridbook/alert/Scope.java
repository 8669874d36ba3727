package io.gridbook.alert;

import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What is asked of a rule's statement: the cases of a night, or how one customer stands to each of its terms. */
public final class Scope {
    private final List<Field<?>> columns;
    private final Condition where;
    private final Condition having;
    private final @Nullable Who who;

    private Scope(List<Field<?>> columns, Condition where, Condition having, @Nullable Who who) {
        this.columns = List.copyOf(columns);
        this.where = where;
        this.having = having;
        this.who = who;
    }

    private record Who(int areaId, String customerId) {
        Condition is(Field<Integer> area, Field<String> customer) {
            return area.eq(areaId).and(customer.eq(customerId));
        }
    }

    static Scope ofCases(List<Field<?>> columns, Condition where, Condition having) {
        return new Scope(columns, where, having, null);
    }

    static Scope ofCustomer(
            List<Field<?>> columns, Field<Integer> area, Field<String> customer, int areaId, String customerId) {
        Who who = new Who(areaId, customerId);
        return new Scope(columns, who.is(area, customer), noCondition(), who);
    }

    /** What the statement selects. */
    public List<Field<?>> columns() {
        return columns;
    }

    /** Which of its rows. */
    public Condition where() {
        return where;
    }

    /** Which of its groups, for a statement that groups. */
    public Condition having() {
        return having;
    }

    /** A condition that the terms repeat, said early so that cases are found fast; a customer is asked without it. */
    public Condition early(Condition condition) {
        return who == null ? condition : noCondition();
    }

    /** Narrows what is put together before the rows are, where one customer is asked for. */
    public Condition only(Field<Integer> area, Field<String> customer) {
        return who == null ? noCondition() : who.is(area, customer);
    }
}
