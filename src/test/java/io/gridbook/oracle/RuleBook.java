package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** All rules of a night: those for customers with a live service, and the one for customers that left. */
record RuleBook(NightData night, Exemptions exemptions, List<Rule> ofLive, Rule ofGone) {

    static RuleBook open(ExportReader reader, NightData night, NavigableMap<LocalDate, Roster> rosters) {
        Snapshot snapshot = night.snapshot();
        Owners owners = new Owners(snapshot);
        Exemptions exemptions = Exemptions.read(reader, snapshot);
        List<Rule> ofLive = List.of(
                new SpendChanges(night, Refunds.read(reader, night.month(), owners)),
                new PaceDrops(night, ChargesToDate.read(reader, night)),
                new PackageEnds(night.day(), night.settings()),
                new ArrearsChase(night, OverdueRows.of(snapshot, owners, exemptions), new BundleStops(snapshot)),
                LowBalances.read(reader, night, owners),
                new Birthdays(night),
                new CareRounds(night),
                Disconnects.read(reader, night),
                new MinimumSpends(night),
                new Introductions(night, rosters),
                new BundleLeads(night),
                new ProfileGaps(night, rosters));
        return new RuleBook(night, exemptions, ofLive, new WinBacks(night));
    }

    /** What was found, whether or not a contact has closed it. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Customer customer : night.snapshot().customers()) {
            if (exemptions.uncontacted().contains(customer.id())) {
                continue;
            }
            if (customer.liveOn(night.day())) {
                ofLive.forEach(rule -> rule.find(customer, findings::add));
            } else {
                ofGone.find(customer, findings::add);
            }
        }
        return findings;
    }
}
