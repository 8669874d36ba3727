/** The schema (Flyway), its jOOQ classes, the embedded server, and the few statements that jOOQ cannot say. */
@ApplicationModule(allowedDependencies = {"outcome"})
@NullMarked
package io.gridbook.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
