package io.gridbook.publish.report;

/** A setting in force. */
public record Setting(String key, String value) {}
