package io.gridbook.publish.report;

/** Something in the drop that was not read. */
public record IgnoredLine(String name, String why) {}
