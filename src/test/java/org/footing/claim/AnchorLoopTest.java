package org.footing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of {@code scripts/anchor-loop}. */
class AnchorLoopTest {
    @Test
    void randomEditsOfTheBundledPaperAreFoundAgainAndNoChangeOfMeaningPasses() throws IOException {
        AnchorLoop loop = new AnchorLoop(7, false);
        loop.run(List.of(Files.readString(Path.of("bibliography/paper.md"))), 150);
        assertThat(loop.isSound()).as(loop.figures()).isTrue();
    }

    @Test
    void theLoopFailsWhereAPlaceCannotBeToldFromItsTwin() {
        AnchorLoop loop = new AnchorLoop(7, false);
        // Two sentences alike: neither can be told from the other when one changes a little.
        String twice = """
                In the spring of 1920 the council met in the old town hall.

                In the spring of 1921 the council met in the old town hall.
                """;
        loop.run(List.of(twice), 20);
        assertThat(loop.isSound()).as(loop.figures()).isFalse();
    }
}
