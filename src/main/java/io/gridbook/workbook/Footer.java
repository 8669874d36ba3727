package io.gridbook.workbook;

/** What stands at the foot of each printed page; {@code {page}} and {@code {pages}} on the right are counted in print. */
public record Footer(String left, String centre, String right) {}
