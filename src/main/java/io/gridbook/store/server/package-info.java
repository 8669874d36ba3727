/** The PostgreSQL that Gridbook uses: one of its own under its home, or the operator's. */
@NamedInterface("server")
@NullMarked
package io.gridbook.store.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
