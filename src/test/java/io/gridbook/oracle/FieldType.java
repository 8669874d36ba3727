package io.gridbook.oracle;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** What a field may hold, and the value it stands for: text, money in fen, a day, an instant, a month or a known word. */
enum FieldType {
    ID {
        @Override
        String tidy(String raw) {
            return super.tidy(Normalizer.normalize(raw, Normalizer.Form.NFKC));
        }

        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            return SCIENTIFIC.matcher(value).matches() ? reject(value) : value;
        }
    },
    TEXT {
        @Override
        Object read(String value, List<String> words) {
            return value;
        }
    },
    MONEY {
        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            try {
                return Money.fen(value);
            } catch (ArithmeticException | NumberFormatException wrong) {
                return reject(value);
            }
        }
    },
    DATE {
        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException wrong) {
                return reject(value);
            }
        }
    },
    INSTANT {
        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            if (!value.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?")) {
                return reject(value);
            }
            try {
                return LocalDateTime.parse(value.replace(' ', 'T'));
            } catch (DateTimeException wrong) {
                return reject(value);
            }
        }
    },
    MONTH {
        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            if (!value.matches("\\d{4}-?\\d{2}")) {
                return reject(value);
            }
            try {
                return YearMonth.parse(value.substring(0, 4) + "-" + value.substring(value.length() - 2));
            } catch (DateTimeException wrong) {
                return reject(value);
            }
        }
    },
    WORD {
        @Override
        Object read(String value, List<String> words) throws RejectedRow {
            if (words.contains(value)) {
                return value;
            }
            return words.contains("*") ? "OTHER" : reject(value);
        }
    };

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]\\d+");
    private static final Pattern SPACE = Pattern.compile("^[ \\u3000]+|[ \\u3000]+$");

    String tidy(String raw) {
        boolean spaced = raw.indexOf(' ') >= 0 || raw.indexOf('\u3000') >= 0;
        return spaced ? SPACE.matcher(raw).replaceAll("") : raw;
    }

    abstract Object read(String value, List<String> words) throws RejectedRow;

    private static Object reject(String value) throws RejectedRow {
        throw new RejectedRow("cannot read " + value);
    }
}
