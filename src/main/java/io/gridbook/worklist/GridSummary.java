package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** A grid in figures: its customers, and its buildings where the export of premises is there. */
record GridSummary(long customers, long highBand, @Nullable Premises premises) {
    /** Buildings, who lives there, how many of them are covered, and the users of other operators. */
    record Premises(
            long buildings,
            long households,
            long shops,
            long mobileCovered,
            long broadbandCovered,
            long rivalTelecom,
            long rivalMobile,
            long rivalRailcom) {}
}
