/** Turns a telecom operator's nightly exports into one workbook per grid manager. */
@NullMarked
package io.gridbook;

import org.jspecify.annotations.NullMarked;
