package io.gridbook.publish.report;

/** A step and how long it took; skipped when its result was there already. */
public record StepTime(String step, String state, long millis) {}
