package org.footing.resolve;

import java.util.ArrayList;
import java.util.List;
import org.footing.csl.locator.Locator;
import org.footing.manuscript.Manuscript;
import org.footing.manuscript.Note;
import org.footing.resolve.match.ArchivalSigns;
import org.footing.resolve.match.CitableSource;
import org.footing.resolve.match.CitedWords;
import org.footing.resolve.match.Score;
import org.footing.resolve.note.PrintedNote;
import org.footing.resolve.note.PrintedNoteReader;
import org.footing.resolve.note.RepeatWord;
import org.footing.resolve.parse.StubParser;
import org.footing.resolve.parse.Stubs;
import org.footing.resolve.word.NoteWord;
import org.footing.source.Source;
import org.footing.source.Sources;
import org.footing.text.Span;

/** Says what each printed note of a draft cites. For one draft and one thread. */
public final class NoteResolver {
    private static final double IDENTIFIED = 1;

    private final History history = new History();
    private final Linker linker;
    private final Antecedents antecedents;
    private final Stubs stubs;

    private NoteResolver(Sources sources) {
        this.linker = new Linker(sources, history);
        this.antecedents = new Antecedents(linker, history);
        this.stubs = new Stubs(sources);
    }

    /** What each note of a draft cites; notes that cite by key are passed over, but may be repeated. */
    public static List<NoteResolution> resolve(Manuscript manuscript, Sources sources) {
        NoteResolver resolver = new NoteResolver(sources);
        List<NoteResolution> out = new ArrayList<>();
        for (Note note : manuscript.notes()) {
            PrintedNote printed = PrintedNoteReader.of(note);
            List<NoteLink> links = resolver.note(printed);
            if (printed.keys().isEmpty()) {
                out.add(new NoteResolution(note, links));
            }
        }
        return out;
    }

    /** What notes with these texts cite. */
    public static List<List<NoteLink>> resolve(List<String> notes, Sources sources) {
        List<PrintedNote> printed = new ArrayList<>();
        for (String text : notes) {
            int number = printed.size() + 1;
            printed.add(new PrintedNote(Integer.toString(number), number, text, List.of(), List.of()));
        }
        return resolveNotes(printed, sources);
    }

    /** What printed notes cite, each in its order. */
    static List<List<NoteLink>> resolveNotes(List<PrintedNote> notes, Sources sources) {
        NoteResolver resolver = new NoteResolver(sources);
        List<List<NoteLink>> out = new ArrayList<>(notes.size());
        for (PrintedNote note : notes) {
            out.add(resolver.note(note));
        }
        return out;
    }

    private List<NoteLink> note(PrintedNote note) {
        history.startNote(note.number());
        if (!note.keys().isEmpty()) {
            // What is cited by keys needs no search, and words of repetition may point to it.
            for (String key : note.keys()) {
                history.cite(linker.keyed(key), List.of(), Locator.NONE);
            }
            return List.of();
        }
        List<NoteLink> links = new ArrayList<>();
        for (Span span : new Grouping(note.text(), linker).groups()) {
            links.add(link(note, Piece.of(note.text(), span, linker.lexicon())));
        }
        return links;
    }

    /** What a piece cites. */
    private NoteLink link(PrintedNote note, Piece piece) {
        if (piece.same() != null) {
            return antecedents.same(piece, piece.same());
        }
        ArchivalSigns archive = ArchivalSigns.of(piece.text());
        List<CitableSource> named = linker.identifiers().named(piece.text(), archive);
        if (named.size() == 1) {
            String what = archive == null ? "the same identifier" : "the same file in the same archive";
            return cites(piece, named.get(0), IDENTIFIED, what, List.of());
        }
        List<CitableSource> partly = archive == null || !named.isEmpty()
                ? named
                : linker.identifiers().partly(archive);
        if (!partly.isEmpty()) {
            return ofSeveral(piece, partly);
        }
        Piece read = piece.author() == null ? piece : withAuthor(piece);
        if (piece.earlier() != null) {
            return antecedents.earlier(read, piece.earlier());
        }
        if (isPlaceOnly(read) && history.lastHere() != null) {
            return antecedents.same(read, new RepeatWord(RepeatWord.Kind.SAME_WORK, 0, 0, 0, false));
        }
        List<Score> scores = archive == null ? linker.rank(read.cited()) : List.of();
        if (Decision.isLink(scores)) {
            Score best = scores.get(0);
            if (best.volume() == Score.Agreement.SAME
                    && read.cited().years().isEmpty()
                    && history.all().contains(best.candidate())
                    && best.candidate().source().text("container-title") == null) {
                history.volumeInShortForm();
            }
            if (!history.perhaps().contains(best.candidate())) {
                history.first(read.cited().years().isEmpty());
            }
            return cites(
                    read, best.candidate(), best.percent() / 100.0, best.reason(), LinkMaker.candidates(scores, 1));
        }
        Source stub = StubParser.read(note, read.span(), read.from(), read.place(), archive);
        if (Decision.isPossible(scores)
                && (stub == null
                        || (scores.get(0).title() > 0.6f && !scores.get(0).inContainer()))) {
            return ambiguous(read, scores);
        }
        if (stub == null) {
            return LinkMaker.open(read, NoteLink.Outcome.PROSE, 0, "cites nothing", List.of(), null);
        }
        CitableSource made = new CitableSource(stubs.keyed(stub), true, linker.lexicon());
        linker.add(made);
        linker.printedAs(made, read.cited());
        return cites(read, made, 0, "the library has no such source", LinkMaker.candidates(scores, 0));
    }

    /** The same identifier in several sources, or too few numbers of a file. */
    private NoteLink ofSeveral(Piece piece, List<CitableSource> sources) {
        List<SourceCandidate> options = new ArrayList<>();
        for (CitableSource source : sources) {
            options.add(new SourceCandidate(source.key(), 0.5, "the numbers that are printed agree"));
        }
        history.cite(null, sources, LinkMaker.place(piece));
        String reason = options.size() > 1
                ? "several sources may be meant"
                : "one file may be meant, and some of its numbers are not printed";
        return LinkMaker.open(piece, NoteLink.Outcome.AMBIGUOUS, 0.5, reason, options, null);
    }

    private NoteLink ambiguous(Piece piece, List<Score> scores) {
        List<SourceCandidate> options = LinkMaker.candidates(scores, 0);
        List<CitableSource> meant = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            meant.add(scores.get(i).candidate());
        }
        history.cite(null, meant, LinkMaker.place(piece));
        history.doubt(meant);
        String reason =
                options.size() > 1 ? "several sources may be meant" : "one source may be meant, and too little agrees";
        return LinkMaker.open(piece, NoteLink.Outcome.AMBIGUOUS, options.get(0).score(), reason, options, null);
    }

    private NoteLink cites(
            Piece piece, CitableSource source, double score, String reason, List<SourceCandidate> others) {
        Locator locator = LinkMaker.place(piece);
        history.cite(source, List.of(), locator);
        if (!source.isStub() && score < IDENTIFIED) {
            linker.printedAs(source, piece.cited());
        }
        PlaceKind kind = WholeWork.is(source.source(), locator) ? PlaceKind.WHOLE_WORK : PlaceKind.PRINTED;
        return LinkMaker.cites(piece, NoteLink.Outcome.LINKED, source, locator, kind, score, reason, others);
    }

    /** {@code Л. 98 (…)} behind a semicolon: another place in the same source. */
    private static boolean isPlaceOnly(Piece piece) {
        if (piece.place() == null || piece.place().start() > 1) {
            return false;
        }
        for (NoteWord word : piece.cited().words()) {
            if (word.kind() == NoteWord.Kind.CAPITAL
                    && word.start() < piece.place().start()) {
                return false;
            }
        }
        return piece.place().start() == 0;
    }

    /** Puts the name of the author who was cited last in the place of Idem, Его же, Ders. */
    private Piece withAuthor(Piece piece) {
        History.Cited last = history.last();
        if (last == null || last.candidate() == null) {
            return piece;
        }
        List<NoteWord> words = new ArrayList<>();
        for (int id : last.candidate().families()) {
            words.add(new NoteWord(0, 0, id, 0.6f, NoteWord.Kind.SMALL));
            break;
        }
        words.addAll(piece.cited().words());
        CitedWords cited = piece.cited();
        return piece.with(new CitedWords(cited.text(), words, cited.container(), cited.years(), cited.numbers()));
    }
}
