/** What came of the lists: which cases were followed up, with what result, and what money came back. */
@ApplicationModule(allowedDependencies = {"alert", "segment", "store::schema"})
@NullMarked
package io.gridbook.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
