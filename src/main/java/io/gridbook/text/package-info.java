/** Words, money and dates for people, from the message files. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.gridbook.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
