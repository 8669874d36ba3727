package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void halvesRoundAwayFromZero() {
        assertThat(Money.divide(5, 2)).isEqualTo(3);
        assertThat(Money.divide(-5, 2)).isEqualTo(-3);
        assertThat(Money.divide(17999, 3)).isEqualTo(6000);
        assertThat(Money.divide(17998, 3)).isEqualTo(5999);
        assertThat(Money.divide(-1, 3)).isZero();
    }

    @Test
    void yuanIsExact() {
        assertThat(Money.fen("128.5")).isEqualTo(12850);
        assertThat(Money.fen("-3")).isEqualTo(-300);
        assertThat(Money.yuan(-5L)).isEqualTo("-0.05");
        assertThat(Money.yuan(0L)).isEqualTo("0.00");
        assertThat(Money.yuan(null)).isEmpty();
        assertThatThrownBy(() -> Money.fen("1,000.00")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Money.fen("1.005")).isInstanceOf(NumberFormatException.class);
    }
}
