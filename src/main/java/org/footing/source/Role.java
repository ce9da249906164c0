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
    AFTERWORD("afterword", "послесл.", "with an afterw. by", "mit einem Nachw. von", "postf. de"),
    COMMENTATOR("commentator", "коммент.", "with a comment. by", "mit einem Komment. von", "comment. de"),
    ANNOTATOR("annotator", "примеч.", "annot. by", "mit Anm. von", "annoté par"),
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

    /** Whether it is done to a part of a book, and not to the book. */
    boolean isOfPart() {
        return this == TRANSLATOR || this == INTERVIEWER;
    }

    /** Whether Russian asks for the genitive after its words: под ред. П. П. Петрова, but отв. ред. П. П. Петров. */
    boolean takesGenitive() {
        return this != COMPILER && this != DIRECTOR && this != ILLUSTRATOR && this != INTERVIEWER;
    }
}
