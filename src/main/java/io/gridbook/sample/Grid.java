package io.gridbook.sample;

import org.jspecify.annotations.Nullable;

/** A manager's territory. */
record Grid(
        String code,
        String name,
        String areaCode,
        String areaName,
        String managerCode,
        String managerName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String supervisorName,
        @Nullable String supervisorEmail) {
    Grid in(Grid other) {
        return new Grid(
                code,
                name,
                other.areaCode,
                other.areaName,
                managerCode,
                managerName,
                phone,
                email,
                other.supervisorName,
                other.supervisorEmail);
    }
}
