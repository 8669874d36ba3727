package io.gridbook.job;

import io.gridbook.publish.Json;
import io.gridbook.publish.report.GridTally;
import io.gridbook.publish.report.Tally;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other settings would have listed.
 *
 * @param tried the settings, {@code key=value} each
 * @param nights the nights that were simulated, oldest first
 * @param rules the cases of each rule, added up over the nights
 * @param cases those of all rules
 * @param today the customers under Today, added up over the nights
 * @param grids the cases of each rule and grid, by grid
 * @param notes what a reader of the figures should know, a sentence each
 */
public record SimulationResult(
        List<String> tried,
        List<LocalDate> nights,
        Map<String, Tally> rules,
        Tally cases,
        Tally today,
        List<GridTally> grids,
        List<String> notes) {
    public SimulationResult {
        tried = List.copyOf(tried);
        nights = List.copyOf(nights);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        grids = List.copyOf(grids);
        notes = List.copyOf(notes);
    }

    /** As a person reads it. */
    public List<String> lines() {
        return new SimulationTable(this).lines();
    }

    /** All of it, the grids without a change too. */
    public String json() {
        return Json.text(this);
    }
}
