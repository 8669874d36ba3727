package io.gridbook.results;

import org.jspecify.annotations.Nullable;

/** Cases of a rule that stood on the lists of a grid, and those of them with a contact. */
public record FollowUp(int areaId, @Nullable String gridCode, Keeper keeper, String rule, long raised, long followed) {}
