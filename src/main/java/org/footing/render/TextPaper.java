package org.footing.render;

import java.nio.charset.StandardCharsets;
import org.footing.apparatus.DraftApparatus;
import org.footing.document.write.HtmlDocument;
import org.footing.document.write.LatexDocument;
import org.footing.document.write.MarkdownDocument;
import org.footing.document.write.OrgDocument;
import org.footing.document.write.PlainDocument;
import org.footing.document.write.RtfDocument;
import org.footing.document.write.RtfFile;
import org.footing.document.write.TypstDocument;
import org.footing.manuscript.Manuscript;

/** The formats that are texts. */
enum TextPaper implements PaperFormat {
    TEXT("text") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new PlainDocument(out));
            return out.toString();
        }
    },
    MARKDOWN("markdown") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            if (manuscript.document().format().equals("markdown")) {
                return MarkdownSplice.of(manuscript, apparatus, language);
            }
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new MarkdownDocument(out));
            return out.toString();
        }
    },
    HTML("html") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new HtmlDocument(out, false));
            return HtmlPage.around(out.toString(), manuscript.metadata(), language);
        }
    },
    LATEX("latex") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new LatexDocument(out));
            return LatexFile.around(out.toString(), manuscript.metadata(), language);
        }
    },
    RTF("rtf") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new RtfDocument(out));
            return RtfFile.around(out.toString(), manuscript.metadata());
        }
    },
    TYPST("typst") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new TypstDocument(out));
            return PaperHead.typst(manuscript.metadata(), language) + out;
        }
    },
    ORG("org") {
        @Override
        String paper(Manuscript manuscript, DraftApparatus apparatus, String language) {
            StringBuilder out = new StringBuilder();
            DraftWriter.write(manuscript.document(), apparatus, language, new OrgDocument(out));
            return PaperHead.org(manuscript.metadata(), language) + out;
        }
    };

    private final String id;

    TextPaper(String id) {
        this.id = id;
    }

    abstract String paper(Manuscript manuscript, DraftApparatus apparatus, String language);

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isBinary() {
        return false;
    }

    @Override
    public byte[] write(Manuscript manuscript, DraftApparatus apparatus, String language) {
        return paper(manuscript, apparatus, language).getBytes(StandardCharsets.UTF_8);
    }
}
