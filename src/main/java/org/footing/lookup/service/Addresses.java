package org.footing.lookup.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
final class Addresses {
    private Addresses() {}

    /** A text as part of a path; slashes stay. */
    static String path(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
