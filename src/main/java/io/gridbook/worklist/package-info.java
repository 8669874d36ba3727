/** What stands in the work list of a grid. */
@ApplicationModule(
        allowedDependencies = {"alert", "fault", "outcome", "results", "segment", "store::schema", "text", "workbook"})
@NullMarked
package io.gridbook.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
