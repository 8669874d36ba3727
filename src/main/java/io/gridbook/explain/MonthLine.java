package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A billing month of the customer.
 *
 * @param spend in yuan; absent where bills of the month were never loaded
 */
record MonthLine(YearMonth month, boolean loaded, @Nullable BigDecimal spend, List<BillLine> bills) {}
