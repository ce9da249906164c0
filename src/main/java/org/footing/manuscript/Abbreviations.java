package org.footing.manuscript;

import java.util.Locale;
import java.util.Set;

/** Words that a full stop follows without ending the sentence, in English and Russian prose and notes. */
final class Abbreviations {
    private static final Set<String> WORDS = Set.of(
            ("mr mrs ms messrs dr prof st gen col capt maj lt sgt cpl adm cmdr gov sen rep pres rev hon msgr mt ft vol "
                            + "vols no nos pp ch chap chs cf viz vs ca fig figs fol fols ff art arts sec sect para paras ser pt pts ed "
                            + "eds trans tr repr mss jan feb mar apr jun jul aug sep sept oct nov dec dept univ etc al co corp inc ltd "
                            + "jr sr bros ibid op cit loc approx est гг вв др пр проч обл губ руб коп чел тыс млн млрд долл кв им ул пл "
                            + "пос дер гор стр оп ед хр об кн вып изд сб ст гл разд табл рис см ср напр тов гр проф акад доц канд ген "
                            + "полк кап лейт адм св янв февр апр авг сент окт нояб дек яп рус англ нем фр кит пер ред сост отв указ док "
                            + "прим примеч соч собр полн тт пп лл сс дд фф лат греч букв зам пред нар ком комисс мин деп чл кор")
                    .split(" ", -1));

    /** Words that open a sentence: after an abbreviation, only they show that it ended one. */
    private static final Set<String> STARTERS = Set.of(
            ("The A An In On At It He She They We This That These Those There But However And As By After Before When "
                            + "While If For From Its His Her Their Yet Thus Although Since So To With Both Some Most Many Such Here "
                            + "Moreover Meanwhile Finally В Во На Но И Это Этот Эта Эти Однако После Он Она Они Оно К С Со По Таким При "
                            + "Для Как Кроме Поэтому Тем Затем Так А Из От Об О Его Её Ее Их Если Когда Хотя Вместе Именно Между Только "
                            + "Здесь Там Тогда Уже Более Мы Я За")
                    .split(" ", -1));

    private Abbreviations() {}

    static boolean isAbbreviation(String word) {
        return word.codePointCount(0, word.length()) == 1 || WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isStarter(String word) {
        return STARTERS.contains(word);
    }
}
