/** Files that come compressed: one text out of gzip or zip, whole, of bounded size, or refused with the reason. */
@NullMarked
package io.gridbook.exports.pack;

import org.jspecify.annotations.NullMarked;
