package org.footing.record.mods;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CSL types and roles of MODS's words. */
final class ModsTypes {
    private static final Map<String, String> GENRES = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("bookitem", "chapter"),
            Map.entry("book chapter", "chapter"),
            Map.entry("chapter", "chapter"),
            Map.entry("article", "article-journal"),
            Map.entry("journal article", "article-journal"),
            Map.entry("journalarticle", "article-journal"),
            Map.entry("academic journal", "article-journal"),
            Map.entry("magazine article", "article-magazine"),
            Map.entry("newspaper article", "article-newspaper"),
            Map.entry("conference paper", "paper-conference"),
            Map.entry("conference publication", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("theses", "thesis"),
            Map.entry("technical report", "report"),
            Map.entry("report", "report"),
            Map.entry("letter", "personal_communication"),
            Map.entry("interview", "interview"),
            Map.entry("patent", "patent"),
            Map.entry("map", "map"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal case and case notes", "legal_case"),
            Map.entry("web site", "webpage"),
            Map.entry("web page", "webpage"),
            Map.entry("webpage", "webpage"),
            Map.entry("motion picture", "motion_picture"),
            Map.entry("podcast", "song"),
            Map.entry("manuscript", "manuscript"));

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("author", "author"),
            Map.entry("creator", "author"),
            Map.entry("aut", "author"),
            Map.entry("cre", "author"),
            Map.entry("editor", "editor"),
            Map.entry("edt", "editor"),
            Map.entry("translator", "translator"),
            Map.entry("trl", "translator"),
            Map.entry("photographer", "author"),
            Map.entry("pht", "author"),
            Map.entry("performer", "performer"),
            Map.entry("prf", "performer"),
            Map.entry("composer", "composer"),
            Map.entry("cmp", "composer"),
            Map.entry("compiler", "compiler"),
            Map.entry("com", "compiler"),
            Map.entry("director", "director"),
            Map.entry("interviewer", "interviewer"),
            Map.entry("illustrator", "illustrator"),
            Map.entry("contributor", "contributor"),
            Map.entry("ctb", "contributor"),
            Map.entry("prg", "author"),
            Map.entry("recipient", "recipient"),
            Map.entry("rcp", "recipient"));

    private ModsTypes() {}

    static @Nullable String ofGenre(String genre) {
        return GENRES.get(genre);
    }

    static @Nullable String ofResource(String resource) {
        return switch (resource) {
            case "cartographic" -> "map";
            case "notated music" -> "musical_score";
            case "sound recording", "sound recording-musical", "sound recording-nonmusical" -> "song";
            case "still image", "three dimensional object" -> "graphic";
            case "moving image" -> "motion_picture";
            case "software, multimedia" -> "software";
            default -> null;
        };
    }

    static @Nullable String role(String term) {
        return ROLES.get(term.toLowerCase(Locale.ROOT).strip());
    }

    /** The number before {@code p} in an extent, or null. */
    static @Nullable String pages(String extent) {
        int at = extent.indexOf(" p");
        int start = at;
        while (start > 0 && Character.isDigit(extent.charAt(start - 1))) {
            start--;
        }
        return at > start ? extent.substring(start, at) : null;
    }
}
