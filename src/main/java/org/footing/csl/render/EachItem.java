package org.footing.csl.render;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The same work for each of many items, shared among the processors where that is worth it. What is done for one item must
 * not depend on what is done for another: then nothing depends on the number of processors.
 */
public abstract class EachItem {
    /** With fewer items for each, a thread ends before it has helped. */
    private static final int WORTH_A_THREAD = 400;

    private static final int SLICE = 16;

    /** Does it for the item of that index. */
    protected abstract void at(int index);

    /**
     * Does it for the items 0 to {@code count} − 1.
     *
     * @throws RuntimeException what the first of the items threw that did
     */
    public final void run(int count) {
        int threads = count < 2 * WORTH_A_THREAD
                ? 1
                : Math.min(count / WORTH_A_THREAD, Runtime.getRuntime().availableProcessors());
        if (threads > 1) {
            new Shared(this, count).run(threads);
            return;
        }
        for (int i = 0; i < count; i++) {
            at(i);
        }
    }

    /** The work as several threads share it: each takes the next few items until none is left. */
    private static final class Shared implements Runnable {
        private final EachItem work;
        private final int count;
        private final AtomicInteger taken = new AtomicInteger();
        private int failedAt;
        private @Nullable Throwable failure;

        Shared(EachItem work, int count) {
            this.work = work;
            this.count = count;
            this.failedAt = count;
        }

        void run(int threads) {
            Thread[] others = new Thread[threads - 1];
            for (int i = 0; i < others.length; i++) {
                others[i] = new Thread(this, "items");
                others[i].setDaemon(true);
                others[i].start();
            }
            run();
            boolean interrupted = false;
            for (int i = 0; i < others.length; ) {
                try {
                    others[i].join();
                    i++;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure instanceof RuntimeException thrown) {
                throw thrown;
            } else if (failure instanceof Error thrown) {
                throw thrown;
            }
        }

        @Override
        public void run() {
            int at = 0;
            try {
                for (int from = taken.getAndAdd(SLICE); from < count; from = taken.getAndAdd(SLICE)) {
                    int end = Math.min(count, from + SLICE);
                    for (at = from; at < end; at++) {
                        work.at(at);
                    }
                }
            } catch (RuntimeException | Error e) {
                fail(at, e);
            }
        }

        /** Whoever fails stops; slices are taken in order, so that every item before it is still done, or fails itself. */
        private synchronized void fail(int at, Throwable thrown) {
            if (at < failedAt) {
                failedAt = at;
                failure = thrown;
            }
        }
    }
}
