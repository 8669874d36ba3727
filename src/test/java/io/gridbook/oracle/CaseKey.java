package io.gridbook.oracle;

/** What makes a case the same case on another night. */
record CaseKey(String rule, String subject, String period) {}
