package org.footing.exchange;

import java.util.Map;

/** The LaTeX commands that bibliographies use, and what they stand for. */
final class LatexSigns {
    /** Commands that are a sign. */
    static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("textellipsis", "…"),
            Map.entry("dots", "…"),
            Map.entry("ldots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("flqq", "«"),
            Map.entry("frqq", "»"),
            Map.entry("glqq", "„"),
            Map.entry("grqq", "“"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textunderscore", "_"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("copyright", "©"),
            Map.entry("pounds", "£"),
            Map.entry("texteuro", "€"),
            Map.entry("textdegree", "°"),
            Map.entry("No", "№"),
            Map.entry("textnumero", "№"),
            Map.entry("cdash", "—"),
            Map.entry("slash", "/"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("quad", " "),
            Map.entry("newline", " "),
            Map.entry("par", " "));

    /** Combining marks of the accent commands. */
    static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"),
            Map.entry("t", "\u0361"));

    /** Commands whose argument stays, with what stands around it. */
    static final Map<String, String[]> MARKUP = Map.ofEntries(
            Map.entry("emph", new String[] {"<i>", "</i>"}),
            Map.entry("textit", new String[] {"<i>", "</i>"}),
            Map.entry("mkbibemph", new String[] {"<i>", "</i>"}),
            Map.entry("textbf", new String[] {"<b>", "</b>"}),
            Map.entry("mkbibbold", new String[] {"<b>", "</b>"}),
            Map.entry("textsuperscript", new String[] {"<sup>", "</sup>"}),
            Map.entry("textsubscript", new String[] {"<sub>", "</sub>"}),
            Map.entry("enquote", new String[] {"“", "”"}),
            Map.entry("mkbibquote", new String[] {"“", "”"}),
            Map.entry("mkbibparens", new String[] {"(", ")"}),
            Map.entry("textsc", new String[] {"<span style=\"font-variant:small-caps;\">", "</span>"}));

    private LatexSigns() {}
}
