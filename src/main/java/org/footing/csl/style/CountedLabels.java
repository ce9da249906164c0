package org.footing.csl.style;

import java.util.List;

/**
 * Labels that stand beside another number than their own: {@code <text variable="number-of-pages"/><label variable="page"/>}. CSL has no label
 * for such numbers, so styles borrow that of their kin, and mean {@code 528 p.}
 */
final class CountedLabels {
    private CountedLabels() {}

    /** Tells the labels among the children of one element which number beside them they name. */
    static void find(List<Element> children) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof LabelElement label) {
                String number = beside(label.variable(), children);
                if (!number.isEmpty()) {
                    children.set(i, label.beside(number));
                }
            }
        }
    }

    private static String beside(String variable, List<Element> children) {
        boolean pages = variable.equals("page");
        if ((!pages && !variable.equals("volume")) || prints(variable, children)) {
            return "";
        }
        String count = pages ? "number-of-pages" : "number-of-volumes";
        if (prints(count, children)) {
            return count;
        }
        return pages && prints("locator", children) ? "locator" : "";
    }

    private static boolean prints(String variable, List<Element> children) {
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            String printed = child instanceof TextVariable text
                    ? text.variable()
                    : child instanceof NumberElement number ? number.variable() : "";
            if (printed.equals(variable)) {
                return true;
            }
        }
        return false;
    }
}
