package org.footing.resolve.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footing.resolve.word.Lexicon;
import org.footing.resolve.word.NoteWord;
import org.footing.resolve.word.NoteWords;
import org.footing.source.Archival;
import org.footing.source.Repository;
import org.jspecify.annotations.Nullable;

/** Candidates by what names them alone: DOI, ISBN, address, JACAR reference, search data of an archive. */
public final class Identifiers {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s,;”»]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;”»（）、。]+");
    private static final Set<String> PLACED = Set.of(
            "fond",
            "opis",
            "delo",
            "edinitsa-khraneniya",
            "karton",
            "papka",
            "box",
            "folder",
            "reel",
            "poryadkovy-nomer");

    private final Lexicon lexicon;
    private final Map<String, List<CitableSource>> bySign = new HashMap<>();
    private final Map<String, List<CitableSource>> byFond = new HashMap<>();

    public Identifiers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void add(CitableSource candidate) {
        String doi = candidate.source().text("DOI");
        if (doi != null) {
            put(bySign, "doi " + trimmed(doi), candidate);
        }
        String url = candidate.source().text("URL");
        if (url != null) {
            put(bySign, "url " + address(url), candidate);
        }
        Archival archival = candidate.source().archival();
        if (archival != null) {
            String jacar = archival.element("jacar");
            if (jacar != null) {
                put(bySign, "jacar " + jacar, candidate);
            }
            String fond = fond(archival.elements());
            if (fond != null) {
                put(byFond, fond, candidate);
            }
        }
    }

    /** The candidates that an identifier in the text names; empty when it has none, or one that is not known. */
    public List<CitableSource> named(String text, @Nullable ArchivalSigns archive) {
        if (archive != null) {
            return archived(archive);
        }
        Matcher doi = DOI.matcher(text);
        if (doi.find()) {
            List<CitableSource> found = bySign.getOrDefault("doi " + trimmed(doi.group()), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        Matcher url = ADDRESS.matcher(text);
        return url.find() ? bySign.getOrDefault("url " + address(url.group()), List.of()) : List.of();
    }

    private List<CitableSource> archived(ArchivalSigns signs) {
        String jacar = signs.elements().get("jacar");
        if (jacar != null) {
            return bySign.getOrDefault("jacar " + jacar, List.of());
        }
        String fond = fond(signs.elements());
        List<CitableSource> out = new ArrayList<>();
        for (CitableSource candidate : fond == null ? List.<CitableSource>of() : byFond.getOrDefault(fond, List.of())) {
            Archival archival = candidate.source().archival();
            if (archival != null && agrees(signs, archival, false) && isIn(signs.repository(), archival.repository())) {
                out.add(candidate);
            }
        }
        return out;
    }

    /** The files of which all numbers that are printed agree, and some are not printed. */
    public List<CitableSource> partly(ArchivalSigns signs) {
        String fond = fond(signs.elements());
        List<CitableSource> out = new ArrayList<>();
        for (CitableSource candidate : fond == null ? List.<CitableSource>of() : byFond.getOrDefault(fond, List.of())) {
            Archival archival = candidate.source().archival();
            boolean several = signs.elements().size() > 1;
            if (archival != null
                    && several
                    && agrees(signs, archival, true)
                    && isIn(signs.repository(), archival.repository())) {
                out.add(candidate);
            }
        }
        return out;
    }

    private static boolean agrees(ArchivalSigns signs, Archival archival, boolean partly) {
        Set<String> all = new TreeSet<>(PLACED);
        for (String element : all) {
            String printed = signs.elements().get(element);
            String known = archival.element(element);
            if (printed == null ? known != null && !partly : known == null) {
                return false;
            }
            if (printed != null && known != null) {
                String letters = ArchivalSigns.letters(printed);
                boolean same = ArchivalSigns.number(printed).equals(ArchivalSigns.number(known))
                        && (letters.isEmpty() || letters.equals(ArchivalSigns.letters(known)));
                if (!same) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the words name the repository; none at all may be any. */
    private boolean isIn(String printed, @Nullable Repository repository) {
        if (printed.isEmpty() || repository == null) {
            return true;
        }
        List<String> names = new ArrayList<>(List.of(repository.name(), repository.shortest()));
        repository.variants().forms().values().forEach(forms -> names.addAll(forms.values()));
        List<NoteWord> words = NoteWords.of(printed, lexicon);
        for (String name : names) {
            List<NoteWord> wanted = NoteWords.of(name, lexicon);
            int at = words.size() - wanted.size();
            boolean same = at >= 0 && !wanted.isEmpty();
            for (int i = 0; same && i < wanted.size(); i++) {
                same = words.get(at + i).id() == wanted.get(i).id();
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String fond(Map<String, String> elements) {
        String fond = elements.get("fond");
        String box = elements.get("box");
        return fond != null ? "fond " + ArchivalSigns.number(fond) : box != null ? "box " + box : null;
    }

    private static String trimmed(String doi) {
        String plain = doi.toLowerCase(Locale.ROOT);
        while (!plain.isEmpty() && ".)]".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain;
    }

    private static String address(String url) {
        String plain = trimmed(url).replaceFirst("^https?://(?:www\\.)?", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static void put(Map<String, List<CitableSource>> map, String key, CitableSource candidate) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
    }
}
