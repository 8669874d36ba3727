package io.gridbook.results;

import java.time.LocalDate;

/** The list of a grid on a published night: customers on it, and rows of it that came back filled in, attempts too. */
public record AnsweredList(int areaId, String gridCode, LocalDate day, long customers, long answered) {}
