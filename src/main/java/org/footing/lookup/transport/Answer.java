package org.footing.lookup.transport;

import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param status of HTTP
 */
public record Answer(int status, String body) {
    static Answer of(int status, byte[] body) {
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    public boolean isFound() {
        return status == 200 && !body.isBlank();
    }

    public boolean isNotFound() {
        return status == 404 || status == 410;
    }
}
