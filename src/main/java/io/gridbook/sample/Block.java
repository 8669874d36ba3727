package io.gridbook.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One grid's worth of a drop: what is written together, and can be made without looking at any other. */
final class Block {
    final List<Customer> customers = new ArrayList<>();
    /** Services whose customer is in no file. */
    final List<Service> strays = new ArrayList<>();
    /** Services that are billed and in no snapshot. */
    final List<Service> ghosts = new ArrayList<>();

    final List<Debt> debts = new ArrayList<>();
    final List<Balance> balances = new ArrayList<>();
    /** Rows of charges whose service is in no file. */
    final List<Service> ghostCharges = new ArrayList<>();

    final List<Order> orders = new ArrayList<>();
    final List<Adjustment> adjustments = new ArrayList<>();
    final List<Premises> premises = new ArrayList<>();
    final List<Exemption> exemptions = new ArrayList<>();
    final Map<String, Integer> planted = new LinkedHashMap<>();
    /** Changes by the night that first shows them. */
    private final Map<Integer, List<Runnable>> changes = new LinkedHashMap<>();

    void count(String kind) {
        planted.merge(kind, 1, Integer::sum);
    }

    void onNight(int night, Runnable change) {
        changes.computeIfAbsent(night, key -> new ArrayList<>()).add(change);
    }

    void turnTo(int night) {
        changes.getOrDefault(night, List.of()).forEach(Runnable::run);
    }
}
