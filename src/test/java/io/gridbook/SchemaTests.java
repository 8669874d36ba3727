package io.gridbook;

import static io.gridbook.store.schema.Tables.AREA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTests {
    @Test
    void theUnassignedAreaIsThereFromTheStart() {
        assertThat(TestDatabase.create().dsl().selectFrom(AREA).fetch(AREA.AREA_CODE))
                .containsExactly("");
    }
}
