/** The hash by which files, settings and published sets are known. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.hash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
