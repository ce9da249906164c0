package org.footing.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footing.csl.locator.Locator;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.resolve.NoteLink.Outcome;
import org.footing.source.Source;
import org.footing.source.Sources;

/**
 * Links the printed notes of a draft, in their order: a note may repeat what another before it cited, and may name a source by words that
 * an earlier note gave it. Under a margin no source is taken.
 */
public final class NoteResolver {
    /** A score that says enough by itself. */
    static final double ENOUGH = 0.7;

    /** By how much the best must be ahead of the second. */
    static final double MARGIN = 0.02;

    private static final int CANDIDATES = 5;

    private final SourceMatcher matcher;
    private final CitedBefore before;
    private final List<NoteResolution> resolutions = new ArrayList<>();
    private boolean unfit;

    private NoteResolver(Sources sources) {
        this.matcher = new SourceMatcher(sources);
        this.before = new CitedBefore(matcher);
    }

    /** What each note cites; notes that cite by key are passed over, but may be repeated. */
    public static List<NoteResolution> resolve(Manuscript manuscript, Sources sources) {
        NoteResolver resolver = new NoteResolver(sources);
        for (Note note : manuscript.notes()) {
            resolver.note(note, sources);
        }
        return resolver.resolutions;
    }

    /** What notes with these texts cite. */
    public static List<List<NoteLink>> resolve(List<String> notes, Sources sources) {
        NoteResolver resolver = new NoteResolver(sources);
        List<List<NoteLink>> links = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            links.add(resolver.text(notes.get(i), i + 1));
        }
        return links;
    }

    private void note(Note note, Sources sources) {
        if (note.citations().isEmpty()) {
            resolutions.add(new NoteResolution(note, text(note.text(), note.number())));
            return;
        }
        List<String> keys = new ArrayList<>();
        note.citations()
                .forEach(cluster -> cluster.citations().forEach(citation -> {
                    if (sources.find(citation.key()) != null) {
                        keys.add(citation.key());
                    }
                }));
        before.add(note.number(), keys);
        unfit = false;
    }

    private List<NoteLink> text(String text, int number) {
        List<NoteLink> links = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (CitingPart part : CitingPart.of(text)) {
            NoteLink link = part(part, keys);
            links.add(link);
            if (link.isLinked()) {
                keys.add(link.key());
            }
            if (link.outcome() == Outcome.LINKED && PrintedCitation.hasYear(link.text())) {
                before.addWhole(link.key());
            }
            if (link.outcome() != Outcome.PROSE) {
                unfit = !link.isLinked();
            }
            if (link.outcome() == Outcome.UNKNOWN || link.outcome() == Outcome.AMBIGUOUS) {
                before.addUnresolved(link.text());
            }
        }
        before.add(number, keys);
        if (keys.size() != citing(links)) {
            before.open(number);
        }
        return links;
    }

    private static int citing(List<NoteLink> links) {
        int citing = 0;
        for (NoteLink link : links) {
            citing += link.outcome() == Outcome.PROSE ? 0 : 1;
        }
        return citing;
    }

    private NoteLink part(CitingPart part, List<String> inNote) {
        RepeatWord word = RepeatWord.in(part.text());
        if (word != null && word.kind() == RepeatWord.Kind.LAST) {
            return repeat(part, word, inNote);
        }
        List<SourceCandidate> candidates = matcher.candidates(part.text());
        if (word != null && word.kind() == RepeatWord.Kind.EARLIER) {
            return earlier(part, word, candidates);
        }
        if (word != null) {
            candidates = ofLastAuthor(candidates, inNote);
        }
        PrintedLocator locator = PrintedLocator.in(part.text(), false);
        candidates = byHistory(part, candidates);
        if (isTaken(candidates)) {
            SourceCandidate best = candidates.get(0);
            learn(part, locator, best.key());
            return link(Outcome.LINKED, part, best, locator, candidates);
        }
        return notTaken(part, locator, candidates);
    }

    /** Where several are level and the note is a short one, the one that was cited whole before comes first. */
    private List<SourceCandidate> byHistory(CitingPart part, List<SourceCandidate> candidates) {
        if (candidates.size() < 2 || isTaken(candidates) || PrintedCitation.hasYear(part.text())) {
            return candidates;
        }
        List<SourceCandidate> level = new ArrayList<>();
        for (SourceCandidate candidate : candidates) {
            if (candidates.get(0).rank() - candidate.rank() < MARGIN && before.isWhole(candidate.key())) {
                level.add(candidate);
            }
        }
        return level.size() == 1 && !before.isUnresolved(level.get(0).key()) ? level : candidates;
    }

    private NoteLink notTaken(CitingPart part, PrintedLocator locator, List<SourceCandidate> candidates) {
        String author = PrintedAuthor.of(part.text());
        List<String> earlier = author.isEmpty() ? List.of() : before.ofAuthor(author);
        boolean bare = part.text().length() - (locator.end() - locator.start()) <= author.length() + 6;
        if (bare
                && earlier.size() == 1
                && !locator.locator().isEmpty()
                && !before.isUnresolved(earlier.get(0))
                && isNameOnly(author, earlier.get(0))) {
            SourceCandidate only =
                    new SourceCandidate(earlier.get(0), 0.75, "the only work of that author cited before");
            return link(Outcome.REPEATED, part, only, locator, List.of(only));
        }
        boolean near = !candidates.isEmpty() && candidates.get(0).score() >= 0.5;
        if (near) {
            return none(Outcome.AMBIGUOUS, part, locator, "no candidate is far enough ahead", candidates);
        }
        return PrintedCitation.isOne(part.text())
                ? none(Outcome.UNKNOWN, part, locator, "the library has no such source", candidates)
                : none(Outcome.PROSE, part, locator, "cites nothing", List.of());
    }

    /** Whether every word of a name belongs to the people of a source; initials may stand beside. */
    private boolean isNameOnly(String author, String key) {
        SourceForms forms = matcher.forms(key);
        for (String word : matcher.keys().of(author)) {
            if (word.length() > 1 && !forms.people.contains(word) && !forms.around.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTaken(List<SourceCandidate> candidates) {
        return !candidates.isEmpty()
                && candidates.get(0).score() >= ENOUGH
                && (candidates.size() == 1
                        || candidates.get(0).rank() - candidates.get(1).rank() >= MARGIN);
    }

    /** A repeat of what was cited last: in this note, else in the one before. */
    private NoteLink repeat(CitingPart part, RepeatWord word, List<String> inNote) {
        String rest = part.text().substring(word.end());
        PrintedLocator found = PrintedLocator.in(rest, true);
        PrintedLocator locator = new PrintedLocator(
                found.locator(), found.start() + word.end(), Math.max(found.end() + word.end(), word.end()));
        if (found.locator().isEmpty()) {
            locator = new PrintedLocator(Locator.NONE, word.end(), word.end());
        }
        List<String> last = !inNote.isEmpty() ? inNote.subList(inNote.size() - 1, inNote.size()) : before.last();
        if (unfit) {
            return none(Outcome.UNFIT, part, locator, "what it repeats is not known", List.of());
        }
        if (last.isEmpty()) {
            return none(Outcome.UNFIT, part, locator, "nothing was cited before it", List.of());
        }
        Set<String> distinct = new LinkedHashSet<>(last);
        if (distinct.size() > 1) {
            List<SourceCandidate> several = new ArrayList<>();
            for (String key : distinct) {
                several.add(new SourceCandidate(key, 0.5, "cited by the note before"));
            }
            return none(Outcome.AMBIGUOUS, part, locator, "the note before cites several sources", several);
        }
        String key = distinct.iterator().next();
        if (!canHave(matcher.forms(key).source, locator.locator())) {
            return none(
                    Outcome.UNFIT,
                    part,
                    locator,
                    "it repeats " + key + ", which has leaves and no pages",
                    before.withPages(CANDIDATES));
        }
        return link(
                Outcome.REPEATED, part, new SourceCandidate(key, 1, word.word() + " repeats it"), locator, List.of());
    }

    private static boolean canHave(Source source, Locator locator) {
        boolean leaves = source.archival() != null && source.archival().element("jacar") == null;
        return !(leaves && locator.names("page") && hasSign(locator));
    }

    /** A number alone may be that of a leaf. */
    private static boolean hasSign(Locator locator) {
        for (Locator.Part part : locator.parts()) {
            if (part.label().equals("page") && part.sign().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A repeat of an earlier source by author or by the number of the note that cited it. */
    private NoteLink earlier(CitingPart part, RepeatWord word, List<SourceCandidate> candidates) {
        PrintedLocator locator = PrintedLocator.in(part.text(), false);
        if (locator.locator().isEmpty()) {
            PrintedLocator bare = PrintedLocator.in(part.text().substring(word.end()), true);
            locator = bare.locator().isEmpty()
                    ? new PrintedLocator(Locator.NONE, word.end(), word.end())
                    : new PrintedLocator(bare.locator(), bare.start() + word.end(), bare.end() + word.end());
        }
        List<String> of = word.note() > 0 ? before.ofNote(word.note()) : List.of();
        String author = part.text().substring(0, word.start());
        if (word.note() > 0 && of.isEmpty()) {
            return none(Outcome.UNFIT, part, locator, "what note " + word.note() + " cites is not known", candidates);
        }
        if (of.size() != 1) {
            List<String> named = before.ofAuthor(author);
            of = of.isEmpty() ? named : both(of, named);
        }
        if (of.size() > 1) {
            of = byTitle(of, candidates);
        }
        if (word.note() > 0
                && of.size() == 1
                && isTaken(candidates)
                && !of.get(0).equals(candidates.get(0).key())) {
            return none(Outcome.AMBIGUOUS, part, locator, "note " + word.note() + " cites another source", candidates);
        }
        of = ofVolume(of, part.text());
        if (of.size() == 1 && (word.note() > 0 || !before.isUnresolved(of.get(0)))) {
            return link(
                    Outcome.REPEATED,
                    part,
                    new SourceCandidate(of.get(0), 0.95, word.word() + " repeats it"),
                    locator,
                    List.of());
        }
        if (of.isEmpty() && isTaken(candidates)) {
            return link(Outcome.REPEATED, part, candidates.get(0), locator, candidates);
        }
        List<SourceCandidate> several = new ArrayList<>();
        for (String key : of) {
            several.add(new SourceCandidate(key, 0.5, "by this author, cited before"));
        }
        return of.isEmpty()
                ? none(Outcome.UNFIT, part, locator, "no work of this author was cited before", candidates)
                : none(Outcome.AMBIGUOUS, part, locator, "several works of this author were cited before", several);
    }

    /** Those that are not of another volume than the one printed. */
    private List<String> ofVolume(List<String> keys, String text) {
        Set<String> volumes = new PrintedWords(List.of(), text).volumes();
        List<String> out = new ArrayList<>();
        for (String key : keys) {
            String own = matcher.forms(key).source.text("volume");
            if (volumes.isEmpty() || own == null || volumes.contains(own)) {
                out.add(key);
            }
        }
        return out;
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> out = new ArrayList<>(some);
        out.retainAll(others);
        return out;
    }

    /** Those among which the title printed decides; all when it does not. */
    private static List<String> byTitle(List<String> keys, List<SourceCandidate> candidates) {
        List<SourceCandidate> among = new ArrayList<>();
        for (SourceCandidate candidate : candidates) {
            if (keys.contains(candidate.key())) {
                among.add(candidate);
            }
        }
        boolean decided = !among.isEmpty()
                && among.get(0).score() >= ENOUGH
                && (among.size() == 1 || among.get(0).rank() - among.get(1).rank() >= MARGIN);
        return decided ? List.of(among.get(0).key()) : keys;
    }

    private List<SourceCandidate> ofLastAuthor(List<SourceCandidate> candidates, List<String> inNote) {
        List<String> last = inNote.isEmpty() ? before.last() : inNote;
        List<SourceCandidate> out = new ArrayList<>();
        for (SourceCandidate candidate : candidates) {
            for (String key : last) {
                Set<String> shared = new LinkedHashSet<>(matcher.forms(candidate.key()).authors);
                shared.retainAll(matcher.forms(key).authors);
                if (!shared.isEmpty()) {
                    out.add(candidate);
                    break;
                }
            }
        }
        return out;
    }

    /** What the note calls the source beside the library's own titles: a translation that stands in quotation marks or brackets. */
    private void learn(CitingPart part, PrintedLocator locator, String key) {
        String text =
                part.text().substring(0, Math.min(locator.start(), part.text().length()));
        for (String title : PrintedTitles.first(text)) {
            matcher.learn(key, title);
        }
    }

    private static NoteLink link(
            Outcome outcome,
            CitingPart part,
            SourceCandidate taken,
            PrintedLocator locator,
            List<SourceCandidate> candidates) {
        return new NoteLink(
                outcome,
                part.text(),
                part.signal(),
                part.start(),
                part.start() + end(part, locator),
                taken.key(),
                locator.locator(),
                taken.score(),
                taken.reason(),
                first(candidates));
    }

    private static NoteLink none(
            Outcome outcome, CitingPart part, PrintedLocator locator, String reason, List<SourceCandidate> candidates) {
        double score = candidates.isEmpty() ? 0 : candidates.get(0).score();
        return new NoteLink(
                outcome,
                part.text(),
                part.signal(),
                part.start(),
                part.start() + end(part, locator),
                "",
                locator.locator(),
                score,
                reason,
                first(candidates));
    }

    private static int end(CitingPart part, PrintedLocator locator) {
        return locator.locator().isEmpty() && locator.end() == 0
                ? part.text().length()
                : Math.min(locator.end(), part.text().length());
    }

    private static List<SourceCandidate> first(List<SourceCandidate> candidates) {
        return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
    }
}
