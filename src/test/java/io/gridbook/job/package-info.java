/** Tests of runs: the whole program in this JVM, against a database of its own. */
@NullMarked
package io.gridbook.job;

import org.jspecify.annotations.NullMarked;
