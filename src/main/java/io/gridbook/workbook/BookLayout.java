package io.gridbook.workbook;

import java.time.LocalDate;
import java.util.List;

/** A workbook as data; the day stands in its properties instead of a clock's. */
public record BookLayout(String title, LocalDate day, Footer footer, List<? extends Sheet> sheets) {}
