/** Computes what a night must publish a second time, in plain Java over the files of a drop; uses nothing of Gridbook. */
@NullMarked
package io.gridbook.oracle;

import org.jspecify.annotations.NullMarked;
