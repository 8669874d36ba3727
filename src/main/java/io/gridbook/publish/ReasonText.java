package io.gridbook.publish;

import java.util.Map;

/** Says in one sentence why a case is there. */
@FunctionalInterface
public interface ReasonText {
    /** The figures are the case's, by name: whole numbers and strings. */
    String reason(String rule, String stage, Map<String, Object> figures);
}
