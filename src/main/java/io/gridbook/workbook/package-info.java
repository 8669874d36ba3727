/** Columns and styles into .xlsx. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
