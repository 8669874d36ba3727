/** Files into raw tables, raw rows into resolved tables, and what did not pass. */
@ApplicationModule(allowedDependencies = {"exports", "fault", "hash", "outcome", "store", "store::schema"})
@NullMarked
package io.gridbook.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
