package io.gridbook.worklist;

/**
 * A customer record whose grid is unknown.
 *
 * @param gridCode as the export has it
 * @param services how many it has in the snapshot
 * @param homeArea the area in which one of them was seen first; 0 where that is unknown too
 */
record UnassignedCustomer(String customerId, String gridCode, int services, int homeArea) {}
