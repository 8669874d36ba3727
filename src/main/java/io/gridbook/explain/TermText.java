package io.gridbook.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A condition in a line: what is there, what is needed, by how much it is missed. */
final class TermText {
    private static final String NO = "no: ";
    private static final String OK = "ok: ";

    private TermText() {}

    static String line(TermAnswer term) {
        return (term.holds() ? OK : NO) + term.condition() + ": " + there(term) + needed(term) + missed(term);
    }

    private static String there(TermAnswer term) {
        BigDecimal percent = term.percent();
        return value(term.there(), term.unit()) + (percent == null ? "" : " (" + percent + " %)");
    }

    private static String needed(TermAnswer term) {
        if (term.unit().equals("yes_no")) {
            return "";
        }
        Object needed = term.needed();
        if (needed == null && !term.sign().isEmpty()) {
            return "; needs " + term.sign();
        }
        String sign = term.sign().isEmpty() ? "" : term.sign() + " ";
        Integer percent = term.percentNeeded();
        return "; needs " + sign + value(needed, term.unit()) + (percent == null ? "" : " (" + percent + " %)");
    }

    private static String missed(TermAnswer term) {
        Object by = term.missesBy();
        if (by == null) {
            return "";
        }
        return "; misses by " + by + (term.unit().equals("days") || term.unit().equals("date") ? " days" : "");
    }

    private static String value(@Nullable Object value, String unit) {
        if (value instanceof Boolean so) {
            return so ? "yes" : "no";
        }
        if (value == null || value.toString().isEmpty()) {
            return "none";
        }
        return unit.equals("days") ? value + " days" : value.toString();
    }
}
