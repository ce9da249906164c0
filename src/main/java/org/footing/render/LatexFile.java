package org.footing.render;

import org.footing.csl.output.LatexMarkup;
import org.footing.document.Metadata;

/** A document around a body of LaTeX, for XeLaTeX and LuaLaTeX, which know the scripts of all languages. */
final class LatexFile {
    private LatexFile() {}

    static String around(String body, Metadata metadata, String language) {
        String main = metadata.lang().isEmpty() ? language : metadata.lang();
        StringBuilder out = new StringBuilder();
        out.append(main.startsWith("ja") ? "\\documentclass{ltjsarticle}\n" : "\\documentclass{article}\n");
        out.append("\\usepackage{fontspec}\n");
        out.append("\\usepackage[")
                .append(main.startsWith("ru") ? "english,japanese,russian" : "russian,japanese,english");
        out.append("]{babel}\n");
        out.append("\\babelfont{rm}{FreeSerif}\n\\babelfont[japanese]{rm}{Noto Serif CJK JP}\n");
        out.append("\\usepackage{booktabs}\n\\usepackage{graphicx}\n\\usepackage[normalem]{ulem}\n");
        out.append("\\usepackage[hidelinks]{hyperref}\n");
        boolean titled = !metadata.title().isEmpty();
        if (titled) {
            out.append("\\title{");
            new LatexMarkup(out).text(metadata.title());
            out.append("}\n\\author{");
            String separator = "";
            for (String author : metadata.authors()) {
                out.append(separator);
                new LatexMarkup(out).text(author);
                separator = " \\and ";
            }
            out.append("}\n");
        }
        out.append("\\begin{document}\n").append(titled ? "\\maketitle\n\n" : "\n");
        return out.append(body.stripTrailing()).append("\n\\end{document}\n").toString();
    }
}
