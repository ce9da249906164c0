package org.footing.source.form;

import java.util.Objects;
import org.footing.language.LanguageTag;
import org.footing.language.transliteration.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * A form of a name or a title.
 *
 * @param value the text, or the {@link org.footing.source.Name} without variants of its own
 * @param tag language, script and system of the form
 * @param generated the system by which it was made just now; null when the library holds it
 */
public record Form<T>(T value, LanguageTag tag, @Nullable Transliteration generated) {
    static <T> Form<T> stored(T value, LanguageTag tag) {
        return new Form<>(value, tag, null);
    }

    // Written out: the compiler's own spins method handles, which costs the first call milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Form<?> form
                        && value.equals(form.value)
                        && tag.equals(form.tag)
                        && generated == form.generated);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * value.hashCode() + tag.hashCode()) + Objects.hashCode(generated);
    }

    /** Whether the library does not hold this form: it must be marked wherever it is shown as data. */
    public boolean isGenerated() {
        return generated != null;
    }

    /** The mark of a generated form, {@code generated, bgn}; empty for a stored one. */
    public String mark() {
        return generated == null ? "" : "generated, " + generated.id();
    }
}
