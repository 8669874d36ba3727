@NullMarked
package io.gridbook.followup;

import org.jspecify.annotations.NullMarked;
