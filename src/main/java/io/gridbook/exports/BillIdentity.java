package io.gridbook.exports;

import io.gridbook.exports.field.Fen;
import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.util.stream.Stream;

/** total = rent + voice + data + messages + vas + other + one_off − discount, to the fen. */
final class BillIdentity implements RowCheck {
    private final int total = ExportKind.BILLS.at("total");
    private final int discount = ExportKind.BILLS.at("discount");
    private final int[] charges = Stream.of("rent", "voice", "data", "messages", "vas", "other", "one_off")
            .mapToInt(ExportKind.BILLS::at)
            .toArray();

    @Override
    public void check(Row row) throws RowFault {
        try {
            long sum = Math.negateExact(row.fen[discount]);
            for (int charge : charges) {
                sum = Math.addExact(sum, row.fen[charge]);
            }
            if (sum != row.fen[total]) {
                throw new RowFault(
                        "total", "is %s, its parts make %s".formatted(Fen.show(row.fen[total]), Fen.show(sum)));
            }
        } catch (ArithmeticException e) {
            throw new RowFault("total", "has parts that add up to more than can be held");
        }
    }
}
