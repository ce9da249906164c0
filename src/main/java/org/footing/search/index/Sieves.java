package org.footing.search.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footing.search.query.Query;
import org.footing.search.query.QueryFields;
import org.footing.search.word.CrossScript;
import org.footing.search.word.RussianStem;

/** Makes sieves of queries, for one index. */
final class Sieves {
    private static final int SHORTEST_STEM = 5;

    private final SourceIndex index;
    private final CrossScript keys = new CrossScript();

    Sieves(SourceIndex index) {
        this.index = index;
    }

    Sieve of(Query query) {
        if (query instanceof Query.Words words) {
            return QueryFields.isWhole(words.field()) ? whole(words) : words(words);
        } else if (query instanceof Query.All all) {
            return all(all.parts());
        } else if (query instanceof Query.Any any) {
            return any(any.parts());
        } else if (query instanceof Query.Not not) {
            return not(of(not.part()));
        } else if (query instanceof Query.Range range) {
            return range(range);
        } else if (query instanceof Query.Pattern pattern) {
            return pattern(pattern);
        }
        return has((Query.Has) query);
    }

    private Sieve[] each(List<Query> parts) {
        Sieve[] sieves = new Sieve[parts.size()];
        for (int i = 0; i < sieves.length; i++) {
            sieves[i] = of(parts.get(i));
        }
        return sieves;
    }

    private Sieve all(List<Query> parts) {
        Sieve[] sieves = each(parts);
        return new Sieve() {
            @Override
            int score(byte[] text, int start, int end) {
                int sum = 0;
                for (Sieve sieve : sieves) {
                    int score = sieve.score(text, start, end);
                    if (score == NO) {
                        return NO;
                    }
                    sum += score;
                }
                return sum;
            }
        };
    }

    private Sieve any(List<Query> parts) {
        Sieve[] sieves = each(parts);
        return new Sieve() {
            @Override
            int score(byte[] text, int start, int end) {
                int sum = NO;
                for (Sieve sieve : sieves) {
                    int score = sieve.score(text, start, end);
                    if (score != NO) {
                        sum = Math.max(sum, 0) + score;
                    }
                }
                return sum;
            }
        };
    }

    private static Sieve not(Sieve part) {
        return new Sieve() {
            @Override
            int score(byte[] text, int start, int end) {
                return part.score(text, start, end) == NO ? 0 : NO;
            }
        };
    }

    private Sieve words(Query.Words words) {
        Phrase written = new Phrase(words.words(), false, words.begins(), 0);
        List<Phrase> across = across(words);
        return new FieldSieve(words.field(), index.fieldNames()) {
            @Override
            int fit(byte[] text, int from, int wordsEnd, int end) {
                int best = written.fit(text, from, wordsEnd);
                if (best < 3) {
                    boolean ownKeys = wordsEnd + 4 < end;
                    for (int i = 0; i < across.size(); i++) {
                        int fit = across.get(i).fit(text, ownKeys ? wordsEnd + 4 : from, ownKeys ? end : wordsEnd);
                        best = Math.max(best, fit);
                    }
                }
                return best;
            }
        };
    }

    /** The same words in other scripts: by their sound, by the sound of their stems, by the readings of kanji. */
    private List<Phrase> across(Query.Words words) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> sounds = new ArrayList<>();
        for (String word : words.words()) {
            sounds.add(keys.key(word));
        }
        if (!sounds.contains("")) {
            phrases.add(new Phrase(sounds, true, words.begins(), 1));
        }
        if (words.words().size() == 1) {
            String word = words.words().get(0);
            String stem = RussianStem.of(word);
            if (!stem.equals(word) && stem.length() >= SHORTEST_STEM) {
                phrases.add(new Phrase(List.of(keys.key(stem)), true, words.begins(), 2));
            }
            String sound = sounds.get(0);
            while (!sound.isEmpty() && "aeiou".indexOf(sound.charAt(sound.length() - 1)) >= 0) {
                sound = sound.substring(0, sound.length() - 1);
            }
            if (sound.length() >= SHORTEST_STEM
                    && sound.length() < sounds.get(0).length()) {
                // A romanised word may be inflected otherwise in the text: Dal'nevostochnaia, Дальневосточной.
                phrases.add(new Phrase(List.of(sound), true, words.begins(), 3));
            }
            Set<String> readings = index.readings().get(word);
            if (readings != null) {
                for (String reading : readings) {
                    phrases.add(new Phrase(List.of(reading), true, false, 2));
                }
            }
        }
        return phrases;
    }

    /** The whole value, or what begins so; {@code ja} is the language of {@code ja-JP} too. */
    private Sieve whole(Query.Words words) {
        byte[] value = String.join(" ", words.words()).getBytes(StandardCharsets.UTF_8);
        boolean begins = words.begins();
        boolean language = words.field().equals("language");
        return new FieldSieve(words.field(), index.fieldNames()) {
            @Override
            int fit(byte[] text, int from, int wordsEnd, int end) {
                int length = wordsEnd - from;
                if (length < value.length) {
                    return 0;
                }
                for (int i = 0; i < value.length; i++) {
                    if (text[from + i] != value[i]) {
                        return 0;
                    }
                }
                boolean narrower = language && length > value.length && text[from + value.length] == ' ';
                return length == value.length || begins || narrower ? 1 : 0;
            }
        };
    }

    private Sieve range(Query.Range range) {
        return new FieldSieve(range.field(), index.fieldNames()) {
            @Override
            int fit(byte[] text, int from, int wordsEnd, int end) {
                return NumberSpan.in(text, from, wordsEnd).meets(range.from(), range.to()) ? 1 : 0;
            }
        };
    }

    private Sieve pattern(Query.Pattern pattern) {
        return new FieldSieve(pattern.field(), index.fieldNames()) {
            @Override
            int fit(byte[] text, int from, int wordsEnd, int end) {
                String words = new String(text, from, wordsEnd - from, StandardCharsets.UTF_8);
                return pattern.regex().matcher(words).find() ? 3 : 0;
            }
        };
    }

    private Sieve has(Query.Has has) {
        return new FieldSieve(has.field(), index.fieldNames()) {
            @Override
            int fit(byte[] text, int from, int wordsEnd, int end) {
                return 1;
            }
        };
    }
}
