package io.gridbook.protect;

/** The group protect of jobs/delivery.yml: whether the workbooks of a grid open with its manager's password alone. */
public record ProtectProperties(boolean passwords) {}
