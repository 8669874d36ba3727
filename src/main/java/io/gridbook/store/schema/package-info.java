/** The jOOQ classes of the schema, written by the build from the migrations. */
@NamedInterface("schema")
package io.gridbook.store.schema;

import org.springframework.modulith.NamedInterface;
