package org.footing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.check.KnownTitles.Cited;
import org.footing.check.Passages.Passage;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Paragraph;
import org.footing.manuscript.Sentence;
import org.footing.text.Span;
import org.jspecify.annotations.Nullable;

/** What printed notes say of one source in two ways, first citations in short form, and quotations that no note backs. */
final class CitedTitleRules implements Rule {
    private static final Pattern TITLE =
            Pattern.compile("[“\"«„]([^”\"»“]{12,})[,.]?[”\"»“]|\\*([^*]{12,})\\*|『([^』]{3,})』");

    /** A title without marks: what begins a note, up to the first comma, or a translation in brackets behind a Japanese one. */
    private static final Pattern PLAIN_TITLE = Pattern.compile(
            "^(?:<sup>[^<]*</sup>|\\[\\^?[^\\]]*\\]:?)?\\s*(\\p{Lu}[\\p{L}’' -]{11,}),|』\\s?\\((\\p{Lu}[\\p{L}’', -]{11,}?)(?: [\\d–-]+)?\\)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern QUOTATION = Pattern.compile("[“\"«„]([^”\"»“]+)[”\"»“]");
    private static final Pattern SHORT_RUSSIAN =
            Pattern.compile("^(\\p{Lu}[\\p{L} -]{4,40})\\. ?(?:Т|Ч|Вып|С)\\. ?\\d");

    @Override
    public void check(Paper paper, Findings findings) {
        for (Manuscript manuscript : paper.input().manuscripts()) {
            List<Passage> notes = new ArrayList<>();
            for (Passage passage : Passages.of(manuscript)) {
                if (passage.note() != null && !passage.isRendered()) {
                    notes.add(passage);
                }
            }
            titles(notes, findings);
            shortFirst(notes, findings);
            quotations(manuscript, findings);
        }
    }

    private static void titles(List<Passage> notes, Findings findings) {
        KnownTitles before = new KnownTitles();
        for (Passage note : notes) {
            for (Matcher title = TITLE.matcher(note.text()); title.find(); ) {
                int group = title.group(1) != null ? 1 : title.group(2) != null ? 2 : 3;
                String words = title.group(group);
                Cited cited = new Cited(note, words, words(words));
                Cited other = like(cited, before);
                if (other != null) {
                    TypingRules.add(
                            RuleId.TWO_TITLES,
                            note,
                            new Span(title.start(group), title.start(group) + words.length()),
                            "`" + words + "` is like `" + other.title() + "` in note " + label(other.passage())
                                    + " and not the same",
                            "give one source one title",
                            findings);
                } else {
                    before.add(cited);
                }
            }
        }
        plainTitles(notes, findings);
    }

    private static void plainTitles(List<Passage> notes, Findings findings) {
        KnownTitles before = new KnownTitles();
        for (Passage note : notes) {
            for (Matcher title = PLAIN_TITLE.matcher(note.text()); title.find(); ) {
                int group = title.group(1) != null ? 1 : 2;
                String words = title.group(group);
                Cited cited = new Cited(note, words, words(words));
                Cited other = null;
                for (Cited earlier : before.near(cited.words())) {
                    Set<String> common = new TreeSet<>(cited.words());
                    common.retainAll(earlier.words());
                    boolean like = cited.words().size() == earlier.words().size()
                            && cited.words().size() >= 3
                            && common.size() == cited.words().size() - 1;
                    other = like ? earlier : other;
                }
                if (other == null) {
                    before.add(cited);
                } else {
                    TypingRules.add(
                            RuleId.TWO_TITLES,
                            note,
                            new Span(title.start(group), title.start(group) + words.length()),
                            "`" + words + "` is like `" + other.title() + "` in note " + label(other.passage())
                                    + " and not the same",
                            "give one source one title",
                            findings);
                }
            }
        }
    }

    private static @Nullable Cited like(Cited cited, KnownTitles before) {
        for (Cited other : before.near(cited.words())) {
            Set<String> common = new TreeSet<>(cited.words());
            common.retainAll(other.words());
            int fewest = Math.min(cited.words().size(), other.words().size());
            boolean shortened = plain(other.title()).contains(plain(cited.title()))
                    || plain(cited.title()).contains(plain(other.title()));
            if (!shortened && fewest >= 3 && common.size() * 4 >= fewest * 3) {
                return other;
            }
        }
        return null;
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    /** The words that say something. */
    private static Set<String> words(String title) {
        Set<String> words = new TreeSet<>();
        for (String word : plain(title).split(" ", -1)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /** «Москва – Токио. Т. 1. С. 2»: no author, place or year, and no earlier note has more. */
    private static void shortFirst(List<Passage> notes, Findings findings) {
        StringBuilder before = new StringBuilder();
        for (Passage note : notes) {
            String text = note.text().replaceFirst("^\\s*(?:<sup>[^<]*</sup>|\\[\\^?[^\\]]*\\]:?|\\d+\\.?)\\s*", "");
            int shift = note.text().length() - text.length();
            Matcher found = SHORT_RUSSIAN.matcher(text);
            if (found.find() && !YEAR.matcher(text).find() && before.indexOf(found.group(1)) < 0) {
                TypingRules.add(
                        RuleId.SHORT_FIRST,
                        note,
                        new Span(shift, shift + found.group(1).length()),
                        "`" + found.group(1) + "` is cited for the first time, and without place and year",
                        "give the source in full where it is cited first",
                        findings);
            }
            before.append(text).append('\n');
        }
    }

    /** Four words and more between quotation marks, and no note from there to the end of the paragraph. */
    private static void quotations(Manuscript manuscript, Findings findings) {
        for (Paragraph paragraph : manuscript.paragraphs()) {
            List<Sentence> sentences = paragraph.sentences();
            boolean noted = false;
            for (int i = sentences.size() - 1; i >= 0; i--) {
                Sentence sentence = sentences.get(i);
                noted |= sentence.isNoted();
                if (noted) {
                    continue;
                }
                for (Matcher words = QUOTATION.matcher(sentence.text()); words.find(); ) {
                    String quoted = words.group(1).strip();
                    if (quoted.split("[\\s]+", -1).length >= 4
                            && !manuscript.notes().isEmpty()) {
                        String start = quoted.length() > 40 ? quoted.substring(0, 40) + "…" : quoted;
                        findings.add(
                                RuleId.UNNOTED_QUOTATION,
                                start,
                                manuscript.source().locate(sentence.span()),
                                "`" + start + "` is quoted, and no note follows in its paragraph",
                                "say where it stands");
                    }
                }
            }
        }
    }

    private static String label(Passage passage) {
        return passage.note() == null ? "" : passage.note().label();
    }
}
