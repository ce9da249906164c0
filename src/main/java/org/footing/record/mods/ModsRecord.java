package org.footing.record.mods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footing.record.BibRecord;
import org.footing.record.LanguageNames;
import org.footing.record.PersonNames;
import org.footing.record.RecordDate;
import org.footing.record.RecordDraft;
import org.footing.record.xml.XmlElement;
import org.footing.source.Name;
import org.jspecify.annotations.Nullable;

/** Makes a record of one {@code mods} element. */
final class ModsRecord {
    private static final String[] DATES = {"dateIssued", "copyrightDate", "dateCreated", "dateCaptured"};

    private final XmlElement mods;
    private final RecordDraft draft;
    private final @Nullable XmlElement host;

    ModsRecord(XmlElement mods) {
        this.mods = mods;
        this.draft = new RecordDraft(mods.offset());
        this.host = related(mods, "host");
    }

    BibRecord build() {
        draft.key(mods.attribute("ID")).type(type());
        for (XmlElement info : mods.all("titleInfo")) {
            String kind = info.attribute("type");
            if (kind == null) {
                draft.text("title", title(info));
            } else if (kind.equals("abbreviated")) {
                draft.text("title-short", title(info));
            } else {
                form(info, kind);
            }
        }
        String language = mods.textAt("language", "languageTerm");
        draft.text("language", language == null ? null : LanguageNames.tag(language));
        people(mods, "author");
        origin(mods);
        container();
        XmlElement series = related(mods, "series");
        if (series != null) {
            XmlElement info = series.child("titleInfo");
            draft.text("collection-title", info == null ? null : title(info));
            draft.text("collection-number", info == null ? null : info.textAt("partNumber"));
        }
        part(mods.child("part"));
        identifiers();
        draft.text("abstract", mods.textAt("abstract"));
        for (XmlElement subject : mods.all("subject")) {
            List<String> words = new ArrayList<>();
            subject.children().stream()
                    .filter(child ->
                            child.name().equals("topic") || child.name().equals("geographic"))
                    .forEach(child -> words.add(child.text()));
            words.forEach(draft::tag);
        }
        for (XmlElement note : mods.all("note")) {
            draft.append("note", ". ", note.text());
        }
        locations();
        return draft.build();
    }

    private static @Nullable XmlElement related(XmlElement of, String type) {
        for (XmlElement related : of.all("relatedItem")) {
            if (related.has("type", type)) {
                return related;
            }
        }
        return null;
    }

    private void form(XmlElement info, String kind) {
        String language = info.attribute("lang");
        String tag = language == null ? null : LanguageNames.tag(language);
        if (tag != null && (kind.equals("translated") || kind.equals("alternative"))) {
            draft.form("title", tag, title(info));
        } else {
            draft.foreign("mods", kind + "-title", title(info));
        }
    }

    private static String title(XmlElement info) {
        StringBuilder title = new StringBuilder();
        String nonSort = info.textAt("nonSort");
        if (nonSort != null) {
            title.append(nonSort).append(nonSort.endsWith("'") || nonSort.endsWith("’") ? "" : " ");
        }
        String main = info.textAt("title");
        title.append(main == null ? "" : main);
        String sub = info.textAt("subTitle");
        if (sub != null) {
            title.append(title.toString().endsWith(":") ? " " : ": ").append(sub);
        }
        String number = info.textAt("partNumber");
        String name = info.textAt("partName");
        if (number != null) {
            title.append(". ").append(number);
        }
        if (name != null) {
            title.append(number == null ? ". " : ": ").append(name);
        }
        return title.toString();
    }

    private String type() {
        List<String> genres = new ArrayList<>();
        mods.all("genre").forEach(genre -> genres.add(genre.text().toLowerCase(Locale.ROOT)));
        for (String genre : genres) {
            String known = ModsTypes.ofGenre(genre);
            if (known != null) {
                return known;
            }
        }
        XmlElement in = host;
        boolean periodical = in != null
                && ("continuing".equals(in.textAt("originInfo", "issuance"))
                        || in.all("genre").stream()
                                .anyMatch(g ->
                                        g.text().contains("journal") || g.text().contains("periodical")));
        if (in != null && periodical) {
            return "article-journal";
        }
        String resource = mods.textAt("typeOfResource");
        String known = resource == null ? null : ModsTypes.ofResource(resource.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (in != null && in.at("titleInfo") != null) {
            return "chapter";
        }
        String issuance = mods.textAt("originInfo", "issuance");
        return "monographic".equals(issuance) ? "book" : "document";
    }

    private void people(XmlElement of, String otherwise) {
        for (XmlElement name : of.all("name")) {
            String role = name.deep("roleTerm").isEmpty() ? otherwise : "contributor";
            boolean publishes = false;
            for (XmlElement term : name.deep("roleTerm")) {
                String known = ModsTypes.role(term.text());
                role = known == null ? role : known;
                publishes |= term.text().equalsIgnoreCase("publisher");
            }
            if (!publishes) {
                draft.name(role, name(name));
            }
        }
    }

    private static @Nullable Name name(XmlElement name) {
        String family = null;
        StringBuilder given = new StringBuilder();
        List<String> whole = new ArrayList<>();
        for (XmlElement part : name.all("namePart")) {
            String kind = part.attributes().getOrDefault("type", "");
            switch (kind) {
                case "family" -> family = part.text();
                case "given" -> given.append(given.length() == 0 ? "" : " ").append(part.text());
                case "" -> whole.add(part.text());
                default -> {
                    // Dates and terms of address are no part of a name.
                }
            }
        }
        if (family != null) {
            return given.length() == 0 ? Name.literal(family) : Name.of(family, given.toString());
        }
        if (whole.isEmpty()) {
            return null;
        }
        return name.has("type", "personal")
                ? PersonNames.natural(whole.get(0))
                : Name.literal(String.join(": ", whole));
    }

    private void origin(XmlElement of) {
        for (XmlElement origin : of.all("originInfo")) {
            for (XmlElement place : origin.deep("placeTerm")) {
                draft.text("publisher-place", place.has("type", "code") ? null : place.text());
            }
            draft.text("publisher", origin.textAt("publisher"));
            draft.text("edition", origin.textAt("edition"));
            for (String name : DATES) {
                draft.date("issued", date(origin.all(name)));
            }
        }
    }

    /** The date that a machine can read, where there is one. */
    private static @Nullable RecordDate date(List<XmlElement> dates) {
        XmlElement best = null;
        for (XmlElement date : dates) {
            if (best == null || (best.attribute("encoding") == null && date.attribute("encoding") != null)) {
                best = date;
            }
        }
        return best == null || best.text().isEmpty() ? null : RecordDate.of(best.text());
    }

    private void container() {
        XmlElement in = host;
        if (in == null) {
            return;
        }
        for (XmlElement info : in.all("titleInfo")) {
            draft.text(info.has("type", "abbreviated") ? "container-title-short" : "container-title", title(info));
        }
        part(in.child("part"));
        origin(in);
        people(in, "editor");
        in.all("identifier").forEach(this::identifier);
    }

    private void part(@Nullable XmlElement part) {
        if (part == null) {
            return;
        }
        for (XmlElement detail : part.all("detail")) {
            String kind = detail.attributes().getOrDefault("type", "");
            String number = detail.textAt("number");
            switch (kind) {
                case "volume" -> draft.text("volume", number);
                case "issue", "number" -> draft.text("issue", number);
                case "chapter" -> draft.text("chapter-number", number);
                default -> draft.foreign("mods", "part-" + kind, number);
            }
        }
        for (XmlElement extent : part.all("extent")) {
            String start = extent.textAt("start");
            String end = extent.textAt("end");
            draft.text("page", start == null ? extent.textAt("list") : end == null ? start : start + "-" + end);
        }
        String date = part.textAt("date");
        draft.date("issued", date == null ? null : RecordDate.of(date));
    }

    private void identifiers() {
        mods.all("identifier").forEach(this::identifier);
        for (XmlElement classification : mods.all("classification")) {
            draft.append("call-number", ", ", classification.text());
        }
        String extent = mods.textAt("physicalDescription", "extent");
        draft.text("number-of-pages", extent == null ? null : ModsTypes.pages(extent));
    }

    private void identifier(XmlElement identifier) {
        String kind = identifier.attributes().getOrDefault("type", "").toLowerCase(Locale.ROOT);
        switch (kind) {
            case "isbn" -> draft.text("ISBN", identifier.text());
            case "issn" -> draft.text("ISSN", identifier.text());
            case "doi" -> draft.text("DOI", identifier.text());
            case "uri", "url" -> draft.text("URL", identifier.text());
            case "" -> draft.foreign("mods", "identifier", identifier.text());
            default -> draft.foreign("mods", kind, identifier.text());
        }
    }

    private void locations() {
        List<XmlElement> locations = new ArrayList<>(mods.all("location"));
        XmlElement original = related(mods, "original");
        if (original != null) {
            locations.addAll(original.all("location"));
        }
        for (XmlElement location : locations) {
            draft.text("URL", location.textAt("url"));
            draft.text("archive_location", location.textAt("physicalLocation"));
            draft.text("call-number", location.textAt("shelfLocator"));
        }
    }
}
