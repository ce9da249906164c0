package org.footing.lookup.service;

import java.util.List;

/** The services, in the order in which their words are taken. */
public final class Services {
    private Services() {}

    public static List<Service> all() {
        return List.of(
                new CrossrefService(),
                new NdlService(),
                new CiniiService(),
                new ArxivService(),
                new OpenLibraryService());
    }
}
