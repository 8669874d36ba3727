package io.gridbook.explain;

import io.gridbook.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation in lines, section by section. */
final class ExplanationText {
    private static final String INDENT = "  ";

    private final Explanation told;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Explanation told) {
        this.told = told;
    }

    List<String> lines() {
        heading();
        records();
        services();
        section("Spend: total of a bill without its one-off charges", SpendText.lines(told.months()));
        if (told.standing() != null) {
            section("Tier and band", StandingText.lines(told.standing(), or(told.areaCode())));
        }
        section("Other rows of the exports", rows());
        section("Contacts", contacts());
        section("Work list", SeatText.lines(told.seat()));
        told.rules().forEach(rule -> add(RuleText.heading(rule), RuleText.lines(rule, exempt())));
        return lines;
    }

    private void heading() {
        Integer revision = told.revision();
        lines.add("Customer %s, night of %s%s"
                .formatted(told.customerId(), told.date(), revision == null ? "" : " r" + revision));
        lines.add("D = %s, W = %s, M = %s".formatted(told.date(), told.workingDay(), told.analysisMonth()));
        lines.add("area %s, grid %s".formatted(or(told.areaCode()), or(told.gridCode())));
        told.notes().forEach(note -> lines.add("note: " + note));
    }

    private void records() {
        TextTable table = new TextTable("record", "", "from");
        told.records()
                .forEach(record -> table.row(
                        record.recordId(), record.represents() ? "represents it" : "", Origin.text(record.origin())));
        section("Records", table.lines());
    }

    private void services() {
        TextTable table = new TextTable(
                "service",
                "record",
                "account",
                "product",
                "status",
                "opened",
                "ceased",
                "package",
                "term",
                "until",
                "fee",
                "next from",
                "bundle",
                "from");
        told.services().forEach(service -> table.row(cells(service)));
        section("Services", told.services().isEmpty() ? List.of() : table.lines());
    }

    private static String[] cells(ServiceLine service) {
        return new String[] {
            service.serviceId(),
            or(service.recordId()),
            service.accountId(),
            service.product(),
            service.status(),
            service.openedOn().toString(),
            or(service.ceasedOn()),
            or(service.packageName()),
            or(service.packageTerm()),
            or(service.packageEnd()),
            or(service.packageFee()),
            or(service.nextPackageStart()),
            or(service.bundleId()),
            Origin.text(service.origin())
        };
    }

    private List<String> rows() {
        TextTable table = new TextTable("from", "row");
        told.rows()
                .forEach(row -> table.row(
                        row.origin() == null ? row.export() : Origin.text(row.origin()), pairs(row.figures())));
        return told.rows().isEmpty() ? List.of() : table.lines();
    }

    private List<String> contacts() {
        return told.contacts().stream().map(ExplanationText::contact).toList();
    }

    /** A contact in a line. */
    static String contact(ContactLine contact) {
        return "%s %s%s%s, on the list of %s"
                .formatted(
                        contact.contactedAt().toString().replace('T', ' '),
                        contact.method(),
                        contact.result() == null ? "" : " " + contact.result(),
                        contact.promisedOn() == null ? "" : " for " + contact.promisedOn(),
                        contact.listDay());
    }

    static String pairs(Map<String, ?> figures) {
        return figures.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private boolean exempt() {
        return told.rows().stream().anyMatch(Notes::exempt);
    }

    private void section(String title, List<String> text) {
        add(title + (text.isEmpty() ? ": none" : ""), text);
    }

    private void add(String title, List<String> text) {
        lines.add("");
        lines.add(title);
        text.forEach(line -> lines.add(INDENT + line));
    }

    static String or(@Nullable Object value) {
        return Objects.toString(value, "–");
    }
}
