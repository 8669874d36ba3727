/** The tables of the schema, written by the build. */
@NamedInterface("schema")
package io.gridbook.store.schema.tables;

import org.springframework.modulith.NamedInterface;
