package org.footing.csl.locator;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and signs that label a locator in Russian, Japanese, English, German and French notes. */
final class LocatorLabels {
    private static final String[][] WORDS = {
        {"page", "c с сс стр страница страницы p pp pg page pages s seite seiten"},
        {"folio", "л лл лист листы f ff fo fos fol fols folio folios l ll leaf leaves bl blatt feuillet feuillets"},
        {"column", "стб стлб столб столбец столбцы col cols column columns sp spalte spalten colonne"},
        {"volume", "т тт том тома vol vols volume volumes v bd bde band bände t tome tomes"},
        {"book", "кн книга bk bks book books liv livre buch"},
        {"part", "ч часть pt pts part parts teil partie"},
        {"issue", "вып выпуск issue issues heft hefte h fasc iss"},
        {"number", "№ №№ no nos nr nrn num number numbers n° nº numéro"},
        {"chapter", "гл глава главы ch chap chaps chapter chapters kap kapitel chapitre"},
        {"section", "разд раздел § §§ sec secs sect section sections abschn abschnitt"},
        {"note", "прим примеч примечание сноска n nn note notes fn anm fußnote"},
        {"paragraph", "абз абзац para paras par paragraph paragraphs ¶ ¶¶ abs absatz"},
        {"article-locator", "ст статья статьи art arts article articles artikel"},
        {"figure", "рис ил илл fig figs figure figures abb abbildung"},
        {"table", "табл таблица table tables tab tabelle tabl tableau"},
        {"line", "строка строки стк line lines z zeile zeilen ligne lignes"},
        {"appendix", "прил приложение app appendix anhang annexe"},
        {"verse", "verse verses vers"},
        {"timestamp", "timestamp"},
        {"point", "п пп пункт пункты"},
        {"fond", "ф фонд"},
        {"opis", "оп опись op opis"},
        {"delo", "д дело d delo"},
        {"karton", "картон karton"},
        {"papka", "папка papka"},
        {"box", "box"},
        {"folder", "folder"},
        {"reel", "reel"},
        {"document", "док документ документы doc docs document documents dok dokument"},
        {"image", "кадр кадры image images img frame frames"},
    };

    /** Signs before the number, the longer ones first. */
    private static final String[][] JAPANESE_BEFORE = {
        {"文書", "document"},
        {"史料", "document"},
        {"資料", "document"},
        {"画像", "image"},
        {"註", "note"},
        {"注", "note"},
        {"図", "figure"},
        {"表", "table"},
        {"頁", "page"},
        {"巻", "volume"},
    };

    /** Signs after the number, the longer ones first. */
    private static final String[][] JAPANESE_AFTER = {
        {"号文書", "document"},
        {"文書", "document"},
        {"ページ", "page"},
        {"画像目", "image"},
        {"画像", "image"},
        {"コマ目", "image"},
        {"コマ", "image"},
        {"頁", "page"},
        {"面", "page"},
        {"丁", "folio"},
        {"葉", "folio"},
        {"巻", "volume"},
        {"号", "issue"},
        {"輯", "issue"},
        {"冊", "book"},
        {"編", "part"},
        {"部", "part"},
        {"章", "chapter"},
        {"節", "section"},
        {"条", "article-locator"},
        {"項", "paragraph"},
        {"行", "line"},
        {"段", "column"},
        {"欄", "column"},
    };

    /** Labels of more than one word, or with full stops within, the longer ones first. */
    static final String[] PHRASES = {
        "sub verbo", "sub voce", "под словом", "s. vv.", "s.vv.", "s. v.", "s.vv", "s.v.", "s.v", "ед. хр."
    };

    /** Places that have a name and no number. */
    static final String[] PLACES = {"passim", "口絵", "巻頭", "巻末", "奥付", "見返し", "折込", "扉", "frontispiece", "фронтиспис"};

    private static final Map<String, String> BY_WORD = byWord();

    private LocatorLabels() {}

    /** The label that a word (lower case, without its full stop) stands for, or null. */
    static @Nullable String ofWord(String word) {
        return BY_WORD.get(word);
    }

    /** The label that one of {@link #PHRASES} stands for. */
    static String ofPhrase(String phrase) {
        return phrase.equals("ед. хр.") ? "edinitsa-khraneniya" : "sub-verbo";
    }

    /** The sign and its label that stand before a number at {@code at}, or null. */
    static String @Nullable [] before(String text, int at) {
        return first(JAPANESE_BEFORE, text, at);
    }

    /** The sign and its label that stand after a number at {@code at}, or null. */
    static String @Nullable [] after(String text, int at) {
        return first(JAPANESE_AFTER, text, at);
    }

    private static String @Nullable [] first(String[][] signs, String text, int at) {
        for (String[] sign : signs) {
            if (text.startsWith(sign[0], at)) {
                return sign;
            }
        }
        return null;
    }

    private static Map<String, String> byWord() {
        Map<String, String> map = new HashMap<>();
        for (String[] row : WORDS) {
            for (String word : row[1].split(" ", -1)) {
                map.put(word, row[0]);
            }
        }
        return map;
    }
}
