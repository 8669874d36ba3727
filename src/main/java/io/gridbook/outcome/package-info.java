/** How a command ends: exit codes, and the exception that stops it with a message for a person. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
