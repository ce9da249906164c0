package org.footing.record.ris;

import java.util.Map;

/** The CSL types of RIS's types of reference. */
final class RisTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ABST", "article-journal"),
            Map.entry("AGGR", "dataset"),
            Map.entry("ANCIENT", "classic"),
            Map.entry("ART", "graphic"),
            Map.entry("ARCHIVE", "document"),
            Map.entry("BILL", "bill"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("BOOK", "book"),
            Map.entry("CASE", "legal_case"),
            Map.entry("CHAP", "chapter"),
            Map.entry("CHART", "graphic"),
            Map.entry("CLSWK", "classic"),
            Map.entry("COMP", "software"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("CTLG", "book"),
            Map.entry("DATA", "dataset"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("EBOOK", "book"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("EDBOOK", "book"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("ELEC", "webpage"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("FIGURE", "figure"),
            Map.entry("GEN", "document"),
            Map.entry("GOVDOC", "report"),
            Map.entry("GRANT", "report"),
            Map.entry("HEAR", "hearing"),
            Map.entry("ICOMM", "personal_communication"),
            Map.entry("INPR", "article-journal"),
            Map.entry("INTV", "interview"),
            Map.entry("JFULL", "periodical"),
            Map.entry("JOUR", "article-journal"),
            Map.entry("LEGAL", "regulation"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("MAP", "map"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("MUSIC", "musical_score"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("PAT", "patent"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("RPRT", "report"),
            Map.entry("SER", "book"),
            Map.entry("SLIDE", "graphic"),
            Map.entry("SOUND", "song"),
            Map.entry("STAND", "standard"),
            Map.entry("STAT", "legislation"),
            Map.entry("THES", "thesis"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("WEB", "webpage"));

    private RisTypes() {}

    /** A CSL type; {@code document} for what is not known. */
    static String of(String risType) {
        return TYPES.getOrDefault(risType, "document");
    }
}
