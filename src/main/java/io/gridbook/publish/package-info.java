/** Data files, manifest, revisions and the switch that makes a set visible. */
@ApplicationModule(allowedDependencies = {"fault", "hash", "outcome", "store", "store::schema", "text"})
@NullMarked
package io.gridbook.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
