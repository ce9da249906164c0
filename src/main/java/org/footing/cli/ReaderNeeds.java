package org.footing.cli;

import java.util.List;
import org.footing.csl.styles.StyleCatalogue;
import org.footing.library.Library;
import org.footing.library.Settings;
import org.footing.source.form.FormNeeds;
import org.footing.text.SourceText;

/** Which forms of names and titles the readers of a library's paper need, by its policies and its style. */
final class ReaderNeeds {
    private ReaderNeeds() {}

    /** @param language of the readers, BCP 47 */
    static FormNeeds of(Library library, String language) {
        Settings settings = library.settings();
        return settings.policies().in(settings.style(), language).needs(language);
    }

    /** The same; a style that knows readings orders its list by them. */
    static FormNeeds ofList(Library library) {
        Settings settings = library.settings();
        FormNeeds needs = of(library, settings.language());
        SourceText style = StyleCatalogue.of(List.of(library.styles())).source(settings.style());
        boolean byReading = style != null && style.content().contains("variable=\"reading\"");
        return byReading ? needs.orderedByReading() : needs;
    }
}
