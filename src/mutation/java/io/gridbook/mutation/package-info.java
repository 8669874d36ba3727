/** Mutation tests: faults are put into rules, segmentation and checks, and each must be noticed or explained. */
@NullMarked
package io.gridbook.mutation;

import org.jspecify.annotations.NullMarked;
