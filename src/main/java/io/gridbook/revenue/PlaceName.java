package io.gridbook.revenue;

/**
 * What a place is called; empty where it has none.
 *
 * @param gone a grid that the snapshot no longer has
 */
record PlaceName(PlaceKey key, String areaCode, String areaName, String gridCode, String gridName, boolean gone) {
    static PlaceName company() {
        return new PlaceName(PlaceKey.COMPANY, "", "", "", "", false);
    }

    /** The area of a grid. */
    PlaceName area() {
        return new PlaceName(new PlaceKey(key.area(), null), areaCode, areaName, "", "", false);
    }
}
