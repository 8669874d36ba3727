package io.gridbook.job;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RejectLimit;
import io.gridbook.exports.RowReader;
import io.gridbook.ingest.StandingAcceptance;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads exports, with the checks that the command lets pass. */
@Configuration(proxyBeanMethods = false)
class ExportBeans {
    @Bean
    Acceptance acceptance(DSLContext dsl, AcceptOptions options) {
        return new StandingAcceptance(dsl, options.acceptances());
    }

    @Bean
    FileJudge fileJudge(Acceptance acceptance) {
        return new FileJudge(acceptance);
    }

    @Bean
    RowReader rowReader(Acceptance acceptance) {
        return new RowReader(acceptance);
    }

    @Bean
    RejectLimit rejectLimit(Acceptance acceptance) {
        return new RejectLimit(acceptance);
    }
}
