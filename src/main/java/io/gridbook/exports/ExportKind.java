package io.gridbook.exports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The exports that Gridbook reads, each with its columns in canonical order. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable
public enum ExportKind {
    GRIDS(Cycle.DAILY, null, List.of("grid_code"), ExportColumns.GRIDS),
    CUSTOMERS(Cycle.DAILY, null, List.of("customer_id"), ExportColumns.CUSTOMERS),
    SERVICES(Cycle.DAILY, null, List.of("service_id"), ExportColumns.SERVICES),
    BILLS(Cycle.MONTHLY, "total", List.of("service_id"), ExportColumns.BILLS),
    ARREARS(Cycle.DAILY, "outstanding", List.of("account_id", "service_id", "bill_month"), ExportColumns.ARREARS),
    /** An account has several rows, two of a type and date too: only a row equal in every column is one twice. */
    BALANCES(
            Cycle.DAILY,
            "balance",
            List.of("account_id", "balance_type", "balance", "valid_to"),
            OptionalColumns.BALANCES),
    CHARGES(Cycle.DAILY, "charged_to_date", List.of("service_id"), OptionalColumns.CHARGES),
    DISCONNECTS(Cycle.DAILY, null, List.of("order_id"), OptionalColumns.DISCONNECTS),
    ADJUSTMENTS(Cycle.MONTHLY, "amount", List.of("adjustment_id"), OptionalColumns.ADJUSTMENTS),
    PREMISES(Cycle.DAILY, null, List.of("building_id"), OptionalColumns.PREMISES),
    /** Every column, so that no two exemptions clash: one that is rejected would have somebody dunned who must not be. */
    EXEMPTIONS(
            Cycle.DAILY,
            null,
            List.of("account_id", "customer_id", "kind", "valid_from", "valid_to", "reason"),
            OptionalColumns.EXEMPTIONS);

    private final Cycle cycle;
    private final @Nullable String total;
    private final List<String> keys;
    private final List<Column> columns;

    ExportKind(Cycle cycle, @Nullable String total, List<String> keys, List<Column> columns) {
        this.cycle = cycle;
        this.total = total;
        this.keys = keys;
        this.columns = columns;
    }

    /** The first word of its file names: "grids". */
    public String id() {
        return switch (this) {
            case GRIDS -> "grids";
            case CUSTOMERS -> "customers";
            case SERVICES -> "services";
            case BILLS -> "bills";
            case ARREARS -> "arrears";
            case BALANCES -> "balances";
            case CHARGES -> "charges";
            case DISCONNECTS -> "disconnects";
            case ADJUSTMENTS -> "adjustments";
            case PREMISES -> "premises";
            case EXEMPTIONS -> "exemptions";
        };
    }

    /** Whether a night waits for it; without the others it goes on, and says so. */
    public boolean required() {
        return switch (this) {
            case GRIDS, CUSTOMERS, SERVICES, BILLS, ARREARS -> true;
            case BALANCES, CHARGES, DISCONNECTS, ADJUSTMENTS, PREMISES, EXEMPTIONS -> false;
        };
    }

    public Cycle cycle() {
        return cycle;
    }

    /** The money column (∑) whose sum a control file may state. */
    public Optional<String> total() {
        return Optional.ofNullable(total);
    }

    /** Columns of which a file must have one, whichever; none for most kinds. */
    public List<String> anyOf() {
        return this == EXEMPTIONS ? List.of("account_id", "customer_id") : List.of();
    }

    /** The columns that name a row within one period. */
    public List<String> keys() {
        return keys;
    }

    /** All columns of the contract, in its order. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that a row carries on, in the order of {@link RowSink#accept}. */
    public List<Column> stored() {
        return columns.stream().filter(Column::stored).toList();
    }

    /** Where a column stands among {@link #columns}. */
    int at(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id() + " has no column " + name);
    }
}
