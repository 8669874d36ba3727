package io.gridbook.results;

import org.jspecify.annotations.Nullable;

/**
 * What contacts about cases of a rule brought back.
 *
 * @param contacts contacts times cases that they were about
 * @param successes those after which money came back
 * @param back in fen; absent where nothing of it can be known (any more, or yet)
 * @param open those whose time is not over
 * @param unknown those whose time cannot be looked at any more
 */
public record MoneyBack(
        int areaId,
        Keeper keeper,
        String rule,
        long contacts,
        long successes,
        @Nullable Long back,
        long open,
        long unknown) {}
