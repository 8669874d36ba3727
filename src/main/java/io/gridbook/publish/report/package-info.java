/** What a run has to say for itself, and the pages that say it. */
@NamedInterface("report")
@NullMarked
package io.gridbook.publish.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
