package io.gridbook.sample;

/** Rows of premises_YYYYMMDD. */
final class PremisesRows {
    static final String HEADING =
            "building_id,grid_code,building,address,households,shops,mobile_covered,broadband_covered,"
                    + "rival_telecom,rival_mobile,rival_railcom,remark";

    private PremisesRows() {}

    static void write(Premises premises, FileRows to) {
        to.text(premises.id());
        to.text(premises.grid());
        to.text(premises.building());
        to.text(premises.address());
        to.count(premises.households());
        to.count(premises.shops());
        to.text(premises.mobile() ? "Y" : "N");
        to.text(premises.broadband() ? "Y" : "N");
        to.count(premises.rivalTelecom());
        to.count(premises.rivalMobile());
        to.count(premises.rivalRailcom());
        to.text(premises.remark());
        to.end();
    }
}
