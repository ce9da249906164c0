package org.footing.csl.xml;

import java.util.Arrays;

/** The attributes of one tag, in their order. */
final class AttributeList {
    private String[] names = new String[16];
    private String[] values = new String[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(String name, String value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int indexOf(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    String name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }
}
