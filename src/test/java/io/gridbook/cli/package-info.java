/** Tests of what commands say and how they end. */
@NullMarked
package io.gridbook.cli;

import org.jspecify.annotations.NullMarked;
