package io.gridbook.publish.report;

/** A step, how it ended (DONE or FAILED) and how long it took. */
public record StepTime(String step, String state, long millis) {}
