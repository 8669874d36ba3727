package io.gridbook.publish.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** Money in whole fen, printed in yuan. */
public record Amount(long fen) {
    @JsonValue
    BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }
}
