package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.RAW_GRIDS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Grids of a day with the internal number of their area. */
@Component
class GridResolution {
    static final String NAME = "grid";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private final Derivations derivations;
    private final LoadedFiles files;

    GridResolution(Derivations derivations, LoadedFiles files) {
        this.derivations = derivations;
        this.files = files;
    }

    void resolve(LocalDate day) {
        derivations.derive(NAME, day, VERSION + files.basis("grids", day), tx -> {
            addAreas(tx, day);
            Partitions.replace(
                    tx,
                    GRID,
                    day,
                    target -> tx.insertInto(target, GRID.fields())
                            .select(grids(day))
                            .execute());
        });
    }

    private static void addAreas(DSLContext tx, LocalDate day) {
        Field<String> code = DSL.field(DSL.name("code"), String.class);
        Select<Record1<String>> unseen = selectDistinct(RAW_GRIDS.AREA_CODE.as(code))
                .from(RAW_GRIDS)
                .where(RAW_GRIDS.DAY.eq(day))
                .and(RAW_GRIDS.AREA_CODE.notIn(select(AREA.AREA_CODE).from(AREA)));
        tx.insertInto(AREA, AREA.AREA_ID, AREA.AREA_CODE)
                .select(select(
                                DSL.field(select(max(AREA.AREA_ID)).from(AREA))
                                        .plus(rowNumber().over().orderBy(code)),
                                code)
                        .from(unseen.asTable("unseen")))
                .execute();
    }

    private static Select<? extends Record> grids(LocalDate day) {
        return select(
                        AREA.AREA_ID,
                        RAW_GRIDS.DAY,
                        RAW_GRIDS.GRID_CODE,
                        coalesce(RAW_GRIDS.GRID_NAME, ""),
                        RAW_GRIDS.AREA_CODE,
                        coalesce(RAW_GRIDS.AREA_NAME, ""),
                        RAW_GRIDS.MANAGER_CODE,
                        RAW_GRIDS.MANAGER_NAME,
                        RAW_GRIDS.MANAGER_PHONE,
                        RAW_GRIDS.MANAGER_EMAIL,
                        RAW_GRIDS.SUPERVISOR_NAME,
                        RAW_GRIDS.SUPERVISOR_EMAIL)
                .from(RAW_GRIDS)
                .join(AREA)
                .on(AREA.AREA_CODE.eq(RAW_GRIDS.AREA_CODE))
                .where(RAW_GRIDS.DAY.eq(day));
    }
}
