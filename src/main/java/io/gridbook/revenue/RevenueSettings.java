package io.gridbook.revenue;

import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * jobs/revenue.yml.
 *
 * @param heavyVoicePercent first share, in percent, of an area's customers with voice
 * @param listLimit customers that a list in a workbook names at most; the others stand in one line
 */
public record RevenueSettings(
        @Min(1) @Max(100) int heavyVoicePercent,
        @Min(1) @Max(1_000_000) int listLimit,
        Refunds refunds) {
    /**
     * Who must approve what is refunded on an account in a month, in yuan.
     *
     * @param branchLeaderFrom the sum from which it is the leader of the branch
     * @param generalManagerFrom the sum from which it is the general manager
     */
    public record Refunds(
            @Positive BigDecimal branchLeaderFrom, @Positive BigDecimal generalManagerFrom) {
        public Refunds {
            if (YuanSetting.fen("branch-leader-from", branchLeaderFrom)
                    > YuanSetting.fen("general-manager-from", generalManagerFrom)) {
                throw new IllegalArgumentException(
                        "general-manager-from must be at least branch-leader-from %s, but is %s"
                                .formatted(branchLeaderFrom, generalManagerFrom));
            }
        }

        long branchLeaderFen() {
            return YuanSetting.fen("branch-leader-from", branchLeaderFrom);
        }

        long generalManagerFen() {
            return YuanSetting.fen("general-manager-from", generalManagerFrom);
        }
    }
}
