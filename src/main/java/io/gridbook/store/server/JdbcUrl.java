package io.gridbook.store.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses as the driver takes them, with what every connection of Gridbook needs. */
final class JdbcUrl {
    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("currentSchema", "gridbook");
        ALWAYS.put("ApplicationName", "gridbook");
        // the detail of an error quotes the row
        ALWAYS.put("logServerErrorDetail", "false");
        ALWAYS.put("connectTimeout", "10");
        // above the longest statement: a silent connection ends, a long night does not
        ALWAYS.put("socketTimeout", "7200");
        ALWAYS.put("tcpKeepAlive", "true");
    }

    private JdbcUrl() {}

    static String loopback(int port, String database) {
        return complete("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable");
    }

    /** The address with those parameters that it does not set itself. */
    static String complete(String url) {
        String missing = ALWAYS.entrySet().stream()
                .filter(parameter -> !has(url, parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return missing.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + missing;
    }

    static boolean has(String url, String parameter) {
        return url.contains("?" + parameter + "=") || url.contains("&" + parameter + "=");
    }
}
