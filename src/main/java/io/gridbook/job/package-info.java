/** The jobs as chains of step names; run ledger, lock, recovery. */
@ApplicationModule(
        allowedDependencies = {
            "alert",
            "explain",
            "exports",
            "fault",
            "ingest",
            "ingest::archive",
            "outcome",
            "publish",
            "publish::report",
            "revenue",
            "segment",
            "settings",
            "store",
            "store::schema",
            "text",
            "worklist"
        })
@NullMarked
package io.gridbook.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
