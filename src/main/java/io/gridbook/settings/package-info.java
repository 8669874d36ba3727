/** The files under jobs/: bound to validated records, refused with file, line and the keys that could have been meant. */
@ApplicationModule(allowedDependencies = {"hash", "outcome"})
@NullMarked
package io.gridbook.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
