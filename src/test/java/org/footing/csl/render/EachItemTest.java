package org.footing.csl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EachItemTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 799, 800, 801, 10_007})
    void eachItemHasItsTurnOnce(int count) {
        AtomicIntegerArray turns = new AtomicIntegerArray(count);
        new EachItem() {
            @Override
            protected void at(int index) {
                turns.incrementAndGet(index);
            }
        }.run(count);
        for (int i = 0; i < count; i++) {
            assertThat(turns.get(i)).as("item " + i).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 5_000})
    void theFirstItemThatFailsIsTheOneHeardOf(int count) {
        EachItem work = new EachItem() {
            @Override
            protected void at(int index) {
                if (index % 3 == 2) {
                    throw new IllegalStateException("item " + index);
                }
            }
        };
        for (int round = 0; round < 50; round++) {
            assertThatThrownBy(() -> work.run(count))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("item 2");
        }
    }

    @Test
    void anInterruptionOutlivesTheWork() {
        Thread.currentThread().interrupt();
        new EachItem() {
            @Override
            protected void at(int index) {}
        }.run(5_000);
        assertThat(Thread.interrupted()).isTrue();
    }
}
