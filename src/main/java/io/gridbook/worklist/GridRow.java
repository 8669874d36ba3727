package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** A grid, its area and the people who answer for it. */
record GridRow(
        int areaId,
        String gridCode,
        String gridName,
        String areaCode,
        String areaName,
        @Nullable String managerCode,
        @Nullable String managerName,
        @Nullable String supervisorName) {

    boolean hasManager() {
        return managerCode != null || managerName != null;
    }

    String manager() {
        return managerName != null ? managerName : String.valueOf(managerCode);
    }
}
