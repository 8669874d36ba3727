/** The commands. */
@ApplicationModule(allowedDependencies = {"explain", "job", "outcome", "sample", "settings", "store", "store::server"})
@NullMarked
package io.gridbook.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
