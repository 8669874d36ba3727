package io.gridbook.oracle;

/** Where a customer stands in its grid's list: positions run from 1 through Today and on through Backlog. */
public record OracleSeat(String grid, String customerId, int position, boolean today) {}
