/** Invented exports of any size: plain JDK, and nothing of the other packages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
