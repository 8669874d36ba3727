package io.gridbook.sample;

import org.jspecify.annotations.Nullable;

/** A building of a grid; rivals are users of other operators in it. */
record Premises(
        String id,
        String grid,
        String building,
        @Nullable String address,
        int households,
        int shops,
        boolean mobile,
        boolean broadband,
        int rivalTelecom,
        int rivalMobile,
        int rivalRailcom,
        @Nullable String remark) {}
