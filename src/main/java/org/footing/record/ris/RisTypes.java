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

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("paper-conference", "CONF"),
            Map.entry("entry-dictionary", "DICT"),
            Map.entry("entry-encyclopedia", "ENCYC"),
            Map.entry("thesis", "THES"),
            Map.entry("report", "RPRT"),
            Map.entry("webpage", "ELEC"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("manuscript", "MANSCPT"),
            Map.entry("personal_communication", "PCOMM"),
            Map.entry("map", "MAP"),
            Map.entry("patent", "PAT"),
            Map.entry("dataset", "DATA"),
            Map.entry("software", "COMP"),
            Map.entry("motion_picture", "MPCT"),
            Map.entry("song", "SOUND"),
            Map.entry("musical_score", "MUSIC"),
            Map.entry("graphic", "ART"),
            Map.entry("figure", "FIGURE"),
            Map.entry("interview", "INTV"),
            Map.entry("pamphlet", "PAMP"),
            Map.entry("periodical", "JFULL"),
            Map.entry("standard", "STAND"),
            Map.entry("legislation", "STAT"),
            Map.entry("legal_case", "CASE"),
            Map.entry("bill", "BILL"),
            Map.entry("hearing", "HEAR"),
            Map.entry("regulation", "LEGAL"),
            Map.entry("classic", "CLSWK"));

    private RisTypes() {}

    /** RIS's type for a CSL type; {@code GEN} where it has none. */
    static String written(String cslType) {
        return WRITTEN.getOrDefault(cslType, "GEN");
    }

    /** A CSL type; {@code document} for what is not known. */
    static String of(String risType) {
        return TYPES.getOrDefault(risType, "document");
    }
}
