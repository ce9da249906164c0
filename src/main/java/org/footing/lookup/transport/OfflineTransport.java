package org.footing.lookup.transport;

/** Reaches nothing. */
public final class OfflineTransport implements Transport {
    @Override
    public Answer get(String url, String accept) {
        throw new UnavailableException(url + " was not asked before, and --offline asks nobody");
    }
}
