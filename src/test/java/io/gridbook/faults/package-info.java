/** The night under kills: what a plain run finds and leaves after a run that died anywhere. */
@NullMarked
package io.gridbook.faults;

import org.jspecify.annotations.NullMarked;
