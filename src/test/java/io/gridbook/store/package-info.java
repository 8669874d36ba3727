/** Tests of store. */
@NullMarked
package io.gridbook.store;

import org.jspecify.annotations.NullMarked;
