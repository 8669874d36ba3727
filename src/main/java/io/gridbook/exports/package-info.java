/**
 * What a drop and its files look like: names, forms, charset, typed rows with line numbers, faults. Alone imports Commons
 * CSV.
 */
@ApplicationModule(allowedDependencies = {"hash", "outcome", "workbook"})
@NullMarked
package io.gridbook.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
