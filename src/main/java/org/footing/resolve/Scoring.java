package org.footing.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How well a source answers to a printed citation. */
final class Scoring {
    /** Words of this length may differ in one letter, twice as long ones in two. */
    private static final int FUZZY = 6;

    private final PrintedWords printed;
    private final SourceForms forms;
    private final ToDoubleFunction<String> weight;
    private final Set<String> used = new HashSet<>();
    private int first;
    private boolean volume;
    private boolean unprinted;
    private final StringBuilder reason = new StringBuilder();

    Scoring(PrintedWords printed, SourceForms forms, ToDoubleFunction<String> weight) {
        this.printed = printed;
        this.forms = forms;
        this.weight = weight;
    }

    SourceCandidate candidate() {
        double score = score();
        // What is cited stands before that in which it lies.
        double rank = 0.85 * score
                + 0.15 * explained()
                + (printed.isPart() && forms.isPart() ? 0.03 : 0)
                + (volume ? 0.03 : unprinted ? -0.03 : 0)
                + 0.06 * (1 - (double) first / Math.max(1, printed.words().size()));
        return new SourceCandidate(
                forms.source.key(),
                Math.round(score * 1000) / 1000.0,
                Math.round(rank * 1000) / 1000.0,
                reason.toString());
    }

    private double score() {
        if (isAddressed()) {
            say("the same address");
            return 1;
        }
        double title = title();
        boolean author = any(forms.authors);
        double score = title;
        if (title >= 0.5) {
            say("title");
        }
        boolean year = meets(printed.years(), forms.years);
        if (author) {
            say("author");
            score = title >= 0.3 ? score + (1 - score) * 0.5 : score;
            if (title < 0.3 && year && printed.set().size() <= 8) {
                score = Math.max(score, 0.85);
            }
        } else if (!forms.authors.isEmpty() && forms.source.names("author").size() > 0 && title < 0.95) {
            score *= 0.85;
        }
        boolean brief = printed.set().size() <= 14;
        if (!author && !year && !forms.authors.isEmpty() && !brief) {
            score *= 0.75;
        }
        if (year) {
            say("year");
            score += (1 - score) * 0.3;
        } else if (!printed.years().isEmpty() && !forms.years.isEmpty() && !isYearOfTitle()) {
            say("another year");
            score = author && title >= 0.9 ? score * 0.85 : Math.min(score * 0.85, 0.65);
        }
        return eras(score) * volumes() * around();
    }

    private boolean isAddressed() {
        if (printed.address().isEmpty()) {
            return false;
        }
        for (String field : new String[] {"DOI", "URL"}) {
            @Nullable String own = forms.source.text(field);
            if (own != null && PrintedWords.bare(own).equals(printed.address())) {
                return true;
            }
        }
        return false;
    }

    private double title() {
        double best = 0;
        first = printed.words().size();
        for (Set<String> title : forms.titles) {
            double coverage = coverage(title);
            if (coverage > best) {
                best = coverage;
                first = position(title);
            }
        }
        for (Set<String> beginning : forms.beginnings) {
            double coverage = coverage(beginning) * 0.97;
            if (coverage > best) {
                best = coverage;
                first = position(beginning);
            }
        }
        return best;
    }

    private int position(Set<String> form) {
        List<String> words = printed.words();
        for (int i = 0; i < words.size(); i++) {
            if (form.contains(words.get(i)) && !forms.people.contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    private double coverage(Set<String> form) {
        double all = 0;
        double met = 0;
        Set<String> found = new HashSet<>();
        for (String word : form) {
            double weighs = weight.applyAsDouble(word);
            all += weighs;
            String other = found(word);
            if (other != null) {
                met += weighs;
                found.add(other);
            }
        }
        // One common word is no title.
        double strength = Math.min(1, all / 4);
        if (form.size() == 1 && !any(forms.authors) && !meets(printed.years(), forms.years)) {
            strength *= 0.4;
        }
        if (met < all * 0.2) {
            return 0;
        }
        return all == 0 ? 0 : met / all * (0.5 + 0.5 * strength) * (0.5 + 0.5 * printed.density(found));
    }

    private boolean has(String word) {
        return found(word) != null;
    }

    /** The printed word that stands for it, or null. */
    private @Nullable String found(String word) {
        if (printed.set().contains(word)) {
            used.add(word);
            return word;
        }
        if (word.length() < FUZZY || TextKeys.isEra(word) || TextKeys.isNumber(word)) {
            return null;
        }
        int allowed = word.length() >= 2 * FUZZY ? 2 : 1;
        for (String other : printed.set()) {
            if (Math.abs(other.length() - word.length()) <= allowed
                    && Spelling.distance(word, other, allowed) <= allowed) {
                used.add(other);
                return other;
            }
        }
        return null;
    }

    private boolean any(Set<String> names) {
        boolean found = false;
        for (String name : names) {
            found |= has(name);
        }
        return found;
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the years printed stand in the title itself. */
    private boolean isYearOfTitle() {
        for (Set<String> title : forms.titles) {
            if (title.containsAll(printed.years())) {
                return true;
            }
        }
        return false;
    }

    private double volumes() {
        @Nullable String own = forms.source.text("volume");
        if (own == null) {
            return issues();
        }
        if (printed.volumes().isEmpty()) {
            unprinted = printed.isSet();
            return issues();
        }
        String volumes = numbers(own.toLowerCase(Locale.ROOT));
        for (String number : printed.volumes()) {
            if (volumes.isEmpty() || volumes.contains(number)) {
                this.volume = !volumes.isEmpty();
                return 1;
            }
        }
        say("another volume");
        return 0.7;
    }

    /** Another issue of a journal is another source. */
    private double issues() {
        @Nullable
        String own = forms.source.text("issue") == null ? forms.source.text("number") : forms.source.text("issue");
        if (own == null || printed.issue().isEmpty() || own.equals(printed.issue())) {
            unprinted = unprinted || (own == null && !printed.issue().isEmpty());
            return 1;
        }
        say("another issue");
        return 0.7;
    }

    /** The numbers under which a volume may go: the last of two or of three is 下巻. */
    private static String numbers(String volume) {
        char first = volume.charAt(0);
        return switch (first) {
            case '上' -> "1 上";
            case '中' -> "2 中";
            case '下' -> "2 3 下";
            default -> first < 0x80 ? volume : "";
        };
    }

    /** A year of an era tells the volumes of a series apart. */
    private double eras(double score) {
        boolean named = false;
        for (Set<String> title : forms.titles) {
            for (String word : title) {
                if (TextKeys.isEra(word)) {
                    if (printed.eras().contains(word)) {
                        say("year of the era");
                        return score + (1 - score) * 0.4;
                    }
                    named = true;
                }
            }
        }
        if (named && !printed.eras().isEmpty()) {
            say("another year of the era");
            return score * 0.5;
        }
        return named || !printed.eras().isEmpty() ? score * 0.8 : score;
    }

    /** A citation most of whose words the source does not have means another. */
    private double around() {
        return 1 - 0.5 * Math.max(0, 0.5 - explained());
    }

    /** Which part of the words the source explains, by their weight. */
    private double explained() {
        double all = 0;
        double known = 0;
        for (String word : printed.set()) {
            double weighs = weight.applyAsDouble(word);
            all += weighs;
            if (used.contains(word) || forms.around.contains(word) || forms.people.contains(word)) {
                known += weighs;
            }
        }
        return all == 0 ? 1 : known / all;
    }

    private void say(String what) {
        reason.append(reason.length() == 0 ? "" : ", ").append(what);
    }
}
