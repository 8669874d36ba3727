package io.gridbook.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Customers that have a line, broadband and a mobile number, and none of them in a bundle. */
record BundleLeads(NightData night) implements Rule {

    private static final List<Set<String>> KINDS =
            List.of(Set.of("FIXED"), Set.of("BROADBAND"), Set.of("2G", "3G", "4G", "5G"));

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        OracleSegment segment = night.segments().get(customer.id());
        List<ServiceRecord> live = customer.live(night.day());
        boolean lead = KINDS.stream().allMatch(kind -> free(kind, live));
        if (lead && segment != null && segment.arpu() >= night.get(Setting.BUNDLE_LEAD_ARPU)) {
            String year = Objects.toString(night.day().getYear());
            CaseKey key = new CaseKey("BUNDLE_LEAD", customer.id(), year);
            long weight = night.get(Setting.BUNDLE_LEAD_WEIGHT);
            Map<String, Object> figures = Map.of("arpu", segment.arpu());
            found.accept(new Finding(key, customer, "", null, weight, Due.never(), figures));
        }
    }

    private static boolean free(Set<String> kind, List<ServiceRecord> live) {
        List<ServiceRecord> own = live.stream()
                .filter(service -> kind.contains(service.product()))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(service -> service.bundle() == null);
    }
}
