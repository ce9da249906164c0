package org.footing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footing.search.index.SourceIndex;
import org.footing.search.query.Query;
import org.footing.search.query.QueryFields;
import org.footing.search.word.CrossScript;
import org.footing.search.word.Folded;
import org.footing.search.word.RussianStem;
import org.jspecify.annotations.Nullable;

/** Finds the places in a source that answer a query, to show them. */
public final class Hits {
    private final SourceIndex index;
    private final CrossScript keys = new CrossScript();
    private final List<Query.Words> wanted = new ArrayList<>();
    private final List<Query.Pattern> patterns = new ArrayList<>();

    public Hits(SourceIndex index, Query query) {
        this.index = index;
        collect(query);
    }

    private void collect(Query query) {
        if (query instanceof Query.Words words) {
            wanted.add(words);
        } else if (query instanceof Query.Pattern pattern) {
            patterns.add(pattern);
        } else if (query instanceof Query.All all) {
            all.parts().forEach(this::collect);
        } else if (query instanceof Query.Any any) {
            any.parts().forEach(this::collect);
        }
    }

    /** The places in the fields of one source, at most one for each field. */
    public List<Hit> of(int source) {
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, String> field : index.texts(source).entrySet()) {
            Hit hit = in(field.getKey(), field.getValue());
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private @Nullable Hit in(String field, String text) {
        for (Query.Words words : wanted) {
            if (!QueryFields.isWhole(field) && QueryFields.means(words.field(), field)) {
                for (String word : words.words()) {
                    Hit hit = word(field, text, word);
                    if (hit != null) {
                        return hit;
                    }
                }
            }
        }
        for (Query.Pattern pattern : patterns) {
            if (QueryFields.means(pattern.field(), field)) {
                var matcher = pattern.regex().matcher(text);
                if (matcher.find()) {
                    return new Hit(field, text, matcher.start(), matcher.end());
                }
                if (pattern.regex().matcher(Folded.of(text)).find()) {
                    return new Hit(field, text, 0, 0);
                }
            }
        }
        return null;
    }

    private @Nullable Hit word(String field, String text, String word) {
        boolean eastAsian = Folded.isEastAsian(word.charAt(0));
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                String folded = Folded.of(text.substring(start, end));
                int inside = eastAsian ? folded.indexOf(word) : -1;
                if (inside >= 0 && folded.length() == end - start) {
                    return new Hit(field, text, start + inside, start + inside + word.length());
                }
                if (inside >= 0 || fits(folded, word)) {
                    return new Hit(field, text, start, end);
                }
            }
            start = end + 1;
        }
        return null;
    }

    private boolean fits(String folded, String word) {
        String stem = RussianStem.of(word);
        if (folded.startsWith(stem)
                && (folded.startsWith(word) || RussianStem.isEnding(folded.substring(stem.length())))) {
            return true;
        }
        String key = keys.key(folded);
        String wantedKey = keys.key(word);
        if (key.isEmpty()) {
            return false;
        }
        Set<String> readings = index.readings().get(word);
        return (!wantedKey.isEmpty() && key.startsWith(wantedKey)) || (readings != null && readings.contains(key));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "'’ʹʻʼー".indexOf(c) >= 0;
    }
}
