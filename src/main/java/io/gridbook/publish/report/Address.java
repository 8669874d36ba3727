package io.gridbook.publish.report;

import java.net.URI;
import java.net.URISyntaxException;

/** A path below a page as a relative address. */
final class Address {
    private Address() {}

    static String of(String path) {
        try {
            return "." + new URI(null, null, "/" + path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
