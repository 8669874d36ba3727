package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** The lowest averages of an area's tiers, in fen, and how many customers were ranked. */
record CutOff(int customers, @Nullable Long high, @Nullable Long mid) {}
