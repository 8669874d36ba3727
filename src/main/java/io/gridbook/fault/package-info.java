/** Named points at which a test can make the program die, fail or hang; nothing happens there otherwise. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
