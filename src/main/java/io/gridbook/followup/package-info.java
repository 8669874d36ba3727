/** The way back: what managers wrote into their work lists, as contacts. */
@ApplicationModule(allowedDependencies = {"fault", "hash", "store::schema", "text", "workbook", "worklist"})
@NullMarked
package io.gridbook.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
