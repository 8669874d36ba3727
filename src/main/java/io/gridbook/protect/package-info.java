/** The passwords of the grids' workbooks: a file for the operator alone, made, renewed and read here. */
@ApplicationModule(allowedDependencies = {"hash", "outcome"})
@NullMarked
package io.gridbook.protect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
