package io.gridbook.publish.report;

import java.time.Instant;
import java.time.YearMonth;

/** A set that readers can see; the path is its link below reports/. */
public record IndexSet(String kind, String name, String path, int revision, YearMonth month, Instant publishedAt) {}
