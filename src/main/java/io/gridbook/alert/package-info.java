/** The cases of a day: what the rules find, and where each case stands in the days before. */
@ApplicationModule(allowedDependencies = {"fault", "hash", "segment", "settings", "store", "store::schema"})
@NullMarked
package io.gridbook.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
