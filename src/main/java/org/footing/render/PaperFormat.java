package org.footing.render;

import org.footing.apparatus.DraftApparatus;
import org.footing.manuscript.Manuscript;

/** A format of finished papers. */
public interface PaperFormat {
    /** The name that commands take. */
    String id();

    /** Whether it is a package and no text. */
    boolean isBinary();

    /**
     * A whole paper in this format.
     *
     * @param manuscript the draft
     * @param apparatus what a style makes of its citations
     * @param language of the paper, BCP 47
     */
    byte[] write(Manuscript manuscript, DraftApparatus apparatus, String language);
}
