/** What is kept of loaded files beside the database: the files themselves by their hash, and their rejected rows. */
@NamedInterface("archive")
@NullMarked
package io.gridbook.ingest.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
