package org.footing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the keys that somebody presses from the bytes of a terminal. */
final class PickKeys {
    /** What a key asks for. */
    enum Deed {
        TEXT,
        ERASE,
        ERASE_WORD,
        ERASE_ALL,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        MARK,
        TAKE,
        LEAVE,
        NOTHING
    }

    /** How long after an escape the rest of a sequence may come, in milliseconds. */
    private static final int PATIENCE = 40;

    private final InputStream in;
    private String text = "";

    PickKeys(InputStream in) {
        this.in = in;
    }

    /** What was typed, when the last deed was {@link Deed#TEXT}. */
    String text() {
        return text;
    }

    /** Whether more keys were pressed already. */
    boolean isMore() throws IOException {
        return in.available() > 0;
    }

    /** The next key; {@link Deed#LEAVE} at the end of the input. */
    Deed next() throws IOException {
        int b = in.read();
        return switch (b) {
            case -1, 3, 4, 7 -> Deed.LEAVE;
            case 10, 13 -> Deed.TAKE;
            case 9 -> Deed.MARK;
            case 8, 127 -> Deed.ERASE;
            case 21 -> Deed.ERASE_ALL;
            case 23 -> Deed.ERASE_WORD;
            case 14 -> Deed.DOWN;
            case 16 -> Deed.UP;
            case 27 -> escape();
            default -> b < 32 ? Deed.NOTHING : character(b);
        };
    }

    private Deed character(int first) throws IOException {
        int more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        byte[] bytes = new byte[more + 1];
        bytes[0] = (byte) first;
        for (int i = 1; i <= more; i++) {
            bytes[i] = (byte) in.read();
        }
        text = new String(bytes, StandardCharsets.UTF_8);
        return Deed.TEXT;
    }

    /** An escape alone leaves; the sequences of arrows and pages begin with one too. */
    private Deed escape() throws IOException {
        if (!comes()) {
            return Deed.LEAVE;
        }
        int kind = in.read();
        if (kind != '[' && kind != 'O') {
            return Deed.NOTHING;
        }
        int number = 0;
        int b = in.read();
        while (b >= '0' && b <= ';') {
            number = b == ';' ? number : number * 10 + (b - '0');
            b = in.read();
        }
        return switch (b) {
            case 'A' -> Deed.UP;
            case 'B' -> Deed.DOWN;
            case '~' -> number == 5 ? Deed.PAGE_UP : number == 6 ? Deed.PAGE_DOWN : Deed.NOTHING;
            default -> Deed.NOTHING;
        };
    }

    private boolean comes() throws IOException {
        for (int waited = 0; waited < PATIENCE; waited += 5) {
            if (in.available() > 0) {
                return true;
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return in.available() > 0;
    }
}
