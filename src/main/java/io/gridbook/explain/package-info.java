/** Why a customer has its tier, its band and its cases: every figure, where it came from, and the rule that it met or missed. */
@ApplicationModule(allowedDependencies = {"alert", "outcome", "segment", "store", "store::schema", "text"})
@NullMarked
package io.gridbook.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
