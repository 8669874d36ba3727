package io.gridbook.worklist;

import io.gridbook.workbook.Column;
import java.util.List;

/** The columns of a kind's own sheet. */
interface KindColumns {
    List<Column<KindLine>> columns();
}
