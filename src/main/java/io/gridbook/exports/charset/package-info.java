/** In which charset the bytes of a text are, and its characters, with bytes that are none kept apart. */
@NullMarked
package io.gridbook.exports.charset;

import org.jspecify.annotations.NullMarked;
