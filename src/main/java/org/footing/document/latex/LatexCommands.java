package org.footing.document.latex;

import java.util.Map;
import java.util.Set;
import org.footing.document.TextStyle;

/** What commands mean that need no more than a table. */
final class LatexCommands {
    /** Commands that set their argument off. */
    static final Map<String, TextStyle> STYLES = Map.ofEntries(
            Map.entry("emph", TextStyle.EMPHASIS),
            Map.entry("textit", TextStyle.EMPHASIS),
            Map.entry("textsl", TextStyle.EMPHASIS),
            Map.entry("mkbibemph", TextStyle.EMPHASIS),
            Map.entry("textbf", TextStyle.STRONG),
            Map.entry("textsc", TextStyle.SMALL_CAPS),
            Map.entry("underline", TextStyle.UNDERLINE),
            Map.entry("uline", TextStyle.UNDERLINE),
            Map.entry("sout", TextStyle.STRIKEOUT),
            Map.entry("st", TextStyle.STRIKEOUT),
            Map.entry("textsuperscript", TextStyle.SUPERSCRIPT),
            Map.entry("textsubscript", TextStyle.SUBSCRIPT));

    /** Declarations that set the rest of their group off. */
    static final Map<String, TextStyle> DECLARATIONS = Map.of(
            "em", TextStyle.EMPHASIS,
            "it", TextStyle.EMPHASIS,
            "itshape", TextStyle.EMPHASIS,
            "sl", TextStyle.EMPHASIS,
            "slshape", TextStyle.EMPHASIS,
            "bf", TextStyle.STRONG,
            "bfseries", TextStyle.STRONG,
            "sc", TextStyle.SMALL_CAPS,
            "scshape", TextStyle.SMALL_CAPS);

    /** Levels of headings, as an article counts them; parts and chapters stand above. */
    static final Map<String, Integer> HEADINGS = Map.of(
            "part", -1,
            "chapter", 0,
            "section", 1,
            "subsection", 2,
            "subsubsection", 3,
            "paragraph", 4,
            "subparagraph", 5);

    /** Commands that print nothing, with the number of their arguments. */
    static final Map<String, Integer> SILENT = Map.ofEntries(
            Map.entry("label", 1),
            Map.entry("index", 1),
            Map.entry("glossary", 1),
            Map.entry("vspace", 1),
            Map.entry("vspace*", 1),
            Map.entry("hspace", 1),
            Map.entry("hspace*", 1),
            Map.entry("pagestyle", 1),
            Map.entry("thispagestyle", 1),
            Map.entry("setcounter", 2),
            Map.entry("addtocounter", 2),
            Map.entry("setlength", 2),
            Map.entry("addtolength", 2),
            Map.entry("bibliographystyle", 1),
            Map.entry("usepackage", 1),
            Map.entry("documentclass", 1),
            Map.entry("nocite", 1),
            Map.entry("addbibresource", 1),
            Map.entry("graphicspath", 1),
            Map.entry("markboth", 2),
            Map.entry("markright", 1),
            Map.entry("hyphenation", 1),
            Map.entry("selectlanguage", 1),
            Map.entry("pagenumbering", 1),
            Map.entry("newcommand", 2),
            Map.entry("newcommand*", 2),
            Map.entry("renewcommand", 2),
            Map.entry("renewcommand*", 2),
            Map.entry("providecommand", 2),
            Map.entry("providecommand*", 2),
            Map.entry("DeclareMathOperator", 2),
            Map.entry("newenvironment", 3),
            Map.entry("renewenvironment", 3),
            Map.entry("hypersetup", 1),
            Map.entry("geometry", 1),
            Map.entry("color", 1),
            Map.entry("addcontentsline", 3),
            Map.entry("phantomsection", 0),
            Map.entry("hypertarget", 1),
            Map.entry("tightlist", 0),
            Map.entry("title", 1),
            Map.entry("author", 1),
            Map.entry("date", 1),
            Map.entry("includeonly", 1),
            Map.entry("linespread", 1),
            Map.entry("fontsize", 2),
            Map.entry("setmainfont", 1),
            Map.entry("setCJKmainfont", 1),
            Map.entry("setdefaultlanguage", 1),
            Map.entry("setotherlanguage", 1),
            Map.entry("setotherlanguages", 1));

    /** Environments whose content is kept as it is typed. */
    static final Set<String> VERBATIM = Set.of("verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "alltt");

    /** Environments of mathematics. */
    static final Set<String> MATHEMATICS = Set.of(
            "equation",
            "equation*",
            "align",
            "align*",
            "gather",
            "gather*",
            "multline",
            "multline*",
            "displaymath",
            "eqnarray",
            "eqnarray*",
            "math",
            "alignat",
            "alignat*",
            "flalign",
            "flalign*");

    static final Set<String> QUOTATIONS =
            Set.of("quote", "quotation", "displayquote", "verse", "blockquote", "displaycquote", "foreigndisplayquote");

    /** Names that babel and polyglossia have for languages. */
    static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("british", "en-GB"),
            Map.entry("american", "en-US"),
            Map.entry("UKenglish", "en-GB"),
            Map.entry("USenglish", "en-US"),
            Map.entry("russian", "ru"),
            Map.entry("japanese", "ja"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("french", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("polish", "pl"),
            Map.entry("ukrainian", "uk"),
            Map.entry("belarusian", "be"),
            Map.entry("chinese", "zh"),
            Map.entry("korean", "ko"),
            Map.entry("mongolian", "mn"),
            Map.entry("latin", "la"),
            Map.entry("greek", "el"),
            Map.entry("dutch", "nl"),
            Map.entry("czech", "cs"));

    private LatexCommands() {}
}
