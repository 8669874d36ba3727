package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Open orders to disconnect, each to be answered within hours and settled within working days. */
record Disconnects(NightData night, Map<String, List<DisconnectOrder>> orders) implements Rule {

    static Disconnects read(ExportReader reader, NightData night) {
        Snapshot snapshot = night.snapshot();
        return new Disconnects(
                night,
                reader.rowsIfThere(OptionalSchemas.DISCONNECTS, snapshot.period()).orElse(List.of()).stream()
                        .filter(row -> row.text("status").equals("OPEN"))
                        .map(DisconnectOrder::of)
                        .collect(groupingBy(DisconnectOrder::serviceId)));
    }

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        for (ServiceRecord service : customer.services()) {
            orders.getOrDefault(service.id(), List.of()).forEach(order -> found.accept(finding(customer, order)));
        }
    }

    private Finding finding(Customer customer, DisconnectOrder order) {
        LocalDateTime requested = order.requestedAt();
        LocalDateTime contact = requested.plusHours(night.get(Setting.DISCONNECT_CONTACT_HOURS));
        LocalDateTime done = night.calendar()
                .plus(requested.toLocalDate(), night.get(Setting.DISCONNECT_DONE_DAYS))
                .atTime(23, 59);
        Map<String, Object> figures = order.figures();
        figures.put("contactDue", OracleDue.minute(contact));
        figures.put("doneDue", OracleDue.minute(done));
        List<LocalDateTime> both = List.of(contact, done);
        OracleSegment segment = night.segments().get(customer.id());
        return new Finding(
                new CaseKey("DISCONNECT", order.id(), order.id()),
                customer,
                "",
                segment == null ? null : (Long) segment.arpu(),
                night.get(Setting.DISCONNECT_WEIGHT),
                Due.at(next(order.contactedAt() == null ? both : List.of(done), both)),
                figures);
    }

    /** The nearest that is still open and ahead when the list is made, at the first minute of the working day; else the later. */
    private LocalDateTime next(List<LocalDateTime> open, List<LocalDateTime> both) {
        LocalDateTime made = night.workingDay().atStartOfDay();
        return open.stream()
                .filter(due -> !due.isBefore(made))
                .min(LocalDateTime::compareTo)
                .orElseGet(() -> both.stream().max(LocalDateTime::compareTo).orElseThrow());
    }
}
