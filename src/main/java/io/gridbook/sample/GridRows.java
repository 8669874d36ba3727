package io.gridbook.sample;

/** Rows of grids_YYYYMMDD. */
final class GridRows {
    static final String HEADING =
            "grid_code,grid_name,area_code,area_name,manager_code,manager_name,manager_phone,manager_email,"
                    + "supervisor_name,supervisor_email";

    private GridRows() {}

    static void write(Grid grid, FileRows to) {
        to.text(grid.code());
        to.text(grid.name());
        to.text(grid.areaCode());
        to.text(grid.areaName());
        to.text(grid.managerCode());
        to.text(grid.managerName());
        to.text(grid.phone());
        to.text(grid.email());
        to.text(grid.supervisorName());
        to.text(grid.supervisorEmail());
        to.end();
    }
}
