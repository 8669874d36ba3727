/** Spend of every customer, average, tier and band. */
@ApplicationModule(allowedDependencies = {"store", "store::schema"})
@NullMarked
package io.gridbook.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
