package io.gridbook.publish.report;

import com.samskivert.mustache.Mustache;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as the pages print them, the same in every language. */
final class PageFormat implements Mustache.Formatter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ZoneId zone;

    PageFormat(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(Object value) {
        if (value instanceof Amount amount) {
            return decimal("#,##0.00").format(amount.yuan());
        }
        if (value instanceof Long || value instanceof Integer) {
            return decimal("#,##0").format(value);
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(zone));
        }
        return value.toString();
    }

    /** A span of time in the largest two units that say something. */
    static String span(long millis) {
        long seconds = millis / 1000;
        if (seconds < 60) {
            return seconds + "." + millis % 1000 / 100 + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return minutes + " min " + seconds % 60 + " s";
        }
        long hours = minutes / 60;
        return hours < 48 ? hours + " h " + minutes % 60 + " min" : hours / 24 + " d " + hours % 24 + " h";
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
