package org.footing.source;

import org.jspecify.annotations.Nullable;

/** What a person did to a work, in the order of a statement of responsibility. */
enum Role {
    COMPILER("compiler", "сост.", "comp. by", "zusammengest. von", "réunis par"),
    GENERAL_EDITOR("editorial-director", "под общ. ред.", "gen. ed.", "hrsg. von", "sous la dir. de"),
    EDITOR("editor", "под ред.", "ed. by", "hrsg. von", "éd. par"),
    EDITOR_TRANSLATOR(
            "editor-translator", "пер. и ред.", "ed. and trans. by", "hrsg. und übers. von", "éd. et trad. par"),
    TRANSLATOR("translator", "пер.", "trans. by", "übers. von", "trad. par"),
    INTRODUCTION("introduction", "вступ. ст.", "with an introd. by", "mit einer Einl. von", "introd. de"),
    FOREWORD("foreword", "предисл.", "with a forew. by", "mit einem Vorw. von", "préf. de"),
    COMMENTATOR("commentator", "коммент.", "with a comment. by", "mit einem Komment. von", "comment. de"),
    ANNOTATOR("annotator", "примеч.", "annot. by", "mit Anm. von", "annoté par"),
    AFTERWORD("afterword", "послесл.", "with an afterw. by", "mit einem Nachw. von", "postf. de"),
    DIRECTOR("director", "реж.", "dir. by", "Regie:", "réal."),
    ILLUSTRATOR("illustrator", "худож.", "ill. by", "ill. von", "ill. de"),
    COMPOSER("composer", "муз.", "music by", "Musik von", "mus. de"),
    INTERVIEWER("interviewer", "беседовал", "interviewed by", "interviewt von", "entretien avec");

    private final String variable;
    private final String russian;
    private final String english;
    private final String german;
    private final String french;

    Role(String variable, String russian, String english, String german, String french) {
        this.variable = variable;
        this.russian = russian;
        this.english = english;
        this.german = german;
        this.french = french;
    }

    /** The name variable of CSL, or the field of biblatex where CSL has none. */
    String variable() {
        return variable;
    }

    String words(WorkLanguage language, @Nullable String from) {
        String words = switch (language) {
            case RUSSIAN -> russian;
            case ENGLISH -> english;
            case GERMAN -> german;
            case FRENCH -> french;
        };
        if (from == null || (this != TRANSLATOR && this != EDITOR_TRANSLATOR)) {
            return words;
        }
        return switch (language) {
            case RUSSIAN -> words.replace("пер.", "пер. " + from);
            case ENGLISH -> words.replace("trans. by", "trans. " + from + " by");
            case GERMAN -> words.replace("übers. von", "übers. " + from + " von");
            case FRENCH -> words.replace("trad. par", "trad. " + from + " par");
        };
    }

    /** The words for a role of biblatex's further editors; null for one without words here. */
    static @Nullable String further(String type, WorkLanguage language) {
        return switch (type) {
            case "collaborator" -> of(language, "при участии", "with", "unter Mitarb. von", "avec la collab. de");
            case "editorcollaborator" ->
                of(language, "при ред. участии", "ed. with", "hrsg. unter Mitarb. von", "éd. avec la collab. de");
            case "redactor" -> of(language, "под ред.", "red. by", "bearb. von", "réd. par");
            case "reviser" -> of(language, "в обраб.", "rev. by", "überarb. von", "rev. par");
            case "continuator" -> of(language, "в продолж.", "cont. by", "fortgef. von", "cont. par");
            default -> null;
        };
    }

    private static String of(WorkLanguage language, String russian, String english, String german, String french) {
        return switch (language) {
            case RUSSIAN -> russian;
            case ENGLISH -> english;
            case GERMAN -> german;
            case FRENCH -> french;
        };
    }

    /** Whether CSL has its people for a part of a book, and not for the book. */
    boolean isOfPart() {
        return switch (this) {
            case TRANSLATOR, INTRODUCTION, FOREWORD, AFTERWORD, COMMENTATOR, ANNOTATOR, INTERVIEWER -> true;
            default -> false;
        };
    }

    /** Whether Russian asks for the genitive after its words: под ред. П. П. Петрова, but отв. ред. П. П. Петров. */
    boolean takesGenitive() {
        return this != COMPILER && this != DIRECTOR && this != ILLUSTRATOR && this != INTERVIEWER;
    }
}
