/** The text of one column into its canonical value, or a fault: words, identifiers, enums, money, days, months. */
@NullMarked
package io.gridbook.exports.field;

import org.jspecify.annotations.NullMarked;
