package io.gridbook.bench;

import java.util.List;

/** What was measured of loads. */
record LoadFigures(List<LoadRates> rates, CharsetRates charsets) {}
