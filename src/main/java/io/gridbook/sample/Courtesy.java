package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Who must not be dunned or contacted: under three customers in a hundred, some of them no longer or not yet. */
final class Courtesy {
    private Courtesy() {}

    static void spare(Customer customer, Scene scene, SplittableRandom random) {
        int draw = random.nextInt(1000);
        int days = random.nextInt(90);
        if (customer.since > 1 || customer.services.isEmpty() || customer.first().since > 1) {
            return;
        }
        List<Exemption> all = scene.block.exemptions;
        LocalDate from = scene.periods.date().minusDays(days);
        String account = customer.first().account;
        if (draw < 10) {
            all.add(Exemption.contact(customer.id, null, null, "客户要求勿扰"));
        } else if (draw < 15) {
            all.add(Exemption.contact(customer.id, from, from.plusMonths(1), "客户出国，暂不联系"));
        } else if (draw < 23) {
            all.add(Exemption.dunning(account, from, from.plusDays(60), "费用争议处理中"));
        } else if (draw < 26) {
            all.add(Exemption.dunning(account, null, null, "低保户，按减免流程办理"));
        } else if (draw < 28) {
            all.add(new Exemption(account, customer.id, "DUNNING", from, null, "集团统付，由客户经理对账"));
        }
    }
}
