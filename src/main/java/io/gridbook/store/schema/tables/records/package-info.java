/** The rows of the schema's tables, written by the build. */
@NamedInterface("schema")
package io.gridbook.store.schema.tables.records;

import org.springframework.modulith.NamedInterface;
