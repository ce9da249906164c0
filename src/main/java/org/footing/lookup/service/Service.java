package org.footing.lookup.service;

import org.footing.text.SourceText;
import org.footing.text.tree.Mapping;
import org.jspecify.annotations.Nullable;

/** A service that knows sources by an identifier. */
public interface Service {
    /** What people call it. */
    String name();

    /** Where it is asked for this identifier, or null when it does not know such. */
    @Nullable
    String address(Identifier identifier);

    /** The media type that it is asked for. */
    String accept();

    /**
     * The CSL item that an answer describes, without an id; null when it says that it knows none.
     *
     * @throws org.footing.text.InputException when the answer is not what the service documents
     */
    @Nullable
    Mapping read(SourceText answer);
}
