package org.footing.lookup.transport;

/** A way to a service. */
public interface Transport {
    /**
     * Asks for an address.
     *
     * @param url absolute, https
     * @param accept the media type that is wanted
     * @throws UnavailableException when no answer could be had
     */
    Answer get(String url, String accept);
}
