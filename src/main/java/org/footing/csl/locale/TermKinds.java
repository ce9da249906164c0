package org.footing.csl.locale;

/** Which terms are labels, and which are words for what was cited before. Appendix II of CSL 1.0.2, and Footing's own terms. */
final class TermKinds {
    private static final String LABELS =
            " act appendix article-locator book canon chapter column elocation equation figure folio"
                    + " issue leaf line note number number-of-pages number-of-volumes opus page paragraph part rule scene section"
                    + " sub-verbo supplement surah table timestamp title-locator verse version volume chapter-number collection-number"
                    + " citation-number first-reference-note-number part-number printing-number supplement-number"
                    + " leaf-verso folio-recto folio-verso fond opis delo edinitsa-khraneniya karton papka poryadkovy-nomer box folder"
                    + " reel document image number-delimiter page-range-delimiter ";

    private TermKinds() {}

    /** Whether a term names a kind of locator or number, or joins the values of one. Roles are words like others. */
    static boolean isLabel(String term) {
        return LABELS.contains(" " + term + " ");
    }

    /** Whether a term stands for what was cited before. */
    static boolean isRepeat(String term) {
        return term.equals("ibid")
                || term.startsWith("op-cit")
                || term.startsWith("loc-cit")
                || term.startsWith("idem");
    }
}
