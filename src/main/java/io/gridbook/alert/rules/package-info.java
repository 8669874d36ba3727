/** One rule of the grid manager manual a file. */
@NullMarked
package io.gridbook.alert.rules;

import org.jspecify.annotations.NullMarked;
