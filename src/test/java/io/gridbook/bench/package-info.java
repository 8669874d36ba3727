/** The benchmark: the packaged program as a user runs it, and its peers on the same files in the same session. */
@NullMarked
package io.gridbook.bench;

import org.jspecify.annotations.NullMarked;
