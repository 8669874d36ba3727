/** What stands in the monthly workbooks: the figures of a month, and their sheets. */
@ApplicationModule(
        allowedDependencies = {"fault", "outcome", "segment", "store", "store::schema", "text", "workbook", "worklist"})
@NullMarked
package io.gridbook.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
