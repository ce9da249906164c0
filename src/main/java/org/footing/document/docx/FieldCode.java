package org.footing.document.docx;

import java.util.ArrayList;
import java.util.List;

/** The words of a field's instruction (ISO/IEC 29500-1, 17.16.2): parted by spaces, or in quotation marks. */
final class FieldCode {
    private FieldCode() {}

    static List<String> words(String code) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"') {
                int end = code.indexOf('"', at + 1);
                end = end < 0 ? code.length() : end;
                words.add(code.substring(at + 1, end));
                at = end + 1;
            } else {
                int end = at;
                while (end < code.length() && !Character.isWhitespace(code.charAt(end))) {
                    end++;
                }
                words.add(code.substring(at, end));
                at = end;
            }
        }
        return words;
    }
}
