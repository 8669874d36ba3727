package io.gridbook.explain;

/** What the severity of a case is made of. */
record Points(int tier, int band, int weight, int overdue, int severity) {}
