package org.footing.cli;

import java.io.IOException;

/** Lets somebody type and move until a source is taken. */
final class Picking {
    private final PickList list;
    private final PickKeys keys;

    /** Where the screen goes. */
    interface Screen {
        void show(String text) throws IOException;
    }

    Picking(PickList list, PickKeys keys) {
        this.list = list;
        this.keys = keys;
    }

    /** Whether something was taken. */
    boolean run(PickScreen screen, Screen to) throws IOException {
        while (true) {
            show(screen, to);
            PickKeys.Deed deed = typed(keys.next());
            switch (deed) {
                case TAKE -> {
                    list.finish();
                    if (list.size() > 0) {
                        return true;
                    }
                }
                case LEAVE -> {
                    return false;
                }
                case ERASE -> list.retype(shorter(list.typed()));
                case ERASE_WORD -> list.retype(withoutLastWord(list.typed()));
                case ERASE_ALL -> list.retype("");
                case UP -> list.move(-1);
                case DOWN -> list.move(1);
                case PAGE_UP -> list.move(-screen.page());
                case PAGE_DOWN -> list.move(screen.page());
                case MARK -> list.mark();
                case TEXT, NOTHING -> {}
            }
        }
    }

    /** Shows what is found so far, and more as it is found, until the next key is pressed. */
    private void show(PickScreen screen, Screen to) throws IOException {
        if (!keys.isMore()) {
            to.show(screen.draw(list));
        }
        while (list.isSearching() && !keys.isMore()) {
            list.goOn();
            if (!list.isSearching()) {
                to.show(screen.draw(list));
            }
        }
    }

    /** Takes the text that begins here, what was typed meanwhile included; gives the key behind it that is no text. */
    private PickKeys.Deed typed(PickKeys.Deed first) throws IOException {
        PickKeys.Deed deed = first;
        StringBuilder text = new StringBuilder(list.typed());
        while (deed == PickKeys.Deed.TEXT) {
            text.append(keys.text());
            deed = keys.isMore() ? keys.next() : PickKeys.Deed.NOTHING;
        }
        if (first == PickKeys.Deed.TEXT) {
            list.retype(text.toString());
        }
        return deed;
    }

    private static String shorter(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private static String withoutLastWord(String text) {
        String stripped = text.stripTrailing();
        return stripped.substring(0, stripped.lastIndexOf(' ') + 1);
    }
}
