@org.jspecify.annotations.NullMarked
package io.gridbook.revenue;
