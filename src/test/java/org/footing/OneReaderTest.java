package org.footing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.footing.csl.item.DateText;
import org.footing.csl.locator.LocatorReader;
import org.footing.language.calendar.Edtf;
import org.junit.jupiter.api.Test;

/** A text is read once, where it comes in, and travels as what it means: none but readers call the parsers. */
class OneReaderTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.footing");

    @Test
    void a_locator_is_read_where_an_argument_a_link_or_a_citation_is() {
        assertThat(callers(LocatorReader.class, "read"))
                .containsExactly("apparatus.CitedSource", "claim.EvidenceReader", "document.LocatorSplit");
    }

    @Test
    void a_date_is_read_where_a_source_a_record_or_an_item_is() {
        assertThat(callers(Edtf.class, "parse"))
                .containsExactly("csl.item.DateText", "record.RecordDate", "source.DateReader");
        assertThat(callers(DateText.class, "parse")).containsExactly("csl.item.CslJson", "csl.item.NoteFields");
    }

    private static Set<String> callers(Class<?> parser, String method) {
        Set<String> callers = new TreeSet<>();
        for (JavaClass each : HOUSE) {
            for (JavaMethodCall call : each.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(parser)
                        && call.getTarget().getName().equals(method)
                        && !each.isEquivalentTo(parser)) {
                    callers.add(each.getName().substring("org.footing.".length()));
                }
            }
        }
        return callers;
    }
}
