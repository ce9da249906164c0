package org.footing.csl.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class XmlScannerTest {
    private static XmlScanner scan(String xml) {
        return new XmlScanner(new SourceText("s.csl", xml));
    }

    private static String events(String xml) {
        XmlScanner in = scan(xml);
        StringBuilder out = new StringBuilder();
        int event;
        while ((event = in.next()) != XmlScanner.EOF) {
            switch (event) {
                case XmlScanner.START -> {
                    out.append('<').append(in.name());
                    for (int i = 0; i < in.attributeCount(); i++) {
                        out.append(' ').append(in.attributeName(i)).append('=').append(in.attributeValue(i));
                    }
                    out.append('>');
                }
                case XmlScanner.END -> out.append("</").append(in.name()).append('>');
                default -> out.append(in.text());
            }
        }
        return out.toString();
    }

    @Test
    void readsElementsAttributesTextAndEntities() {
        assertThat(events("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]>\n<c:a xml:lang=\"ru\" b='&#x2014;&amp;'>"
                        + "x &lt; y<!-- <no> --><b/><![CDATA[<&>]]></c:a>"))
                .isEqualTo("\n<a xml:lang=ru b=—&>x < y<b></b><&></a>");
    }

    @Test
    void skipsAnElementThatIsNotWanted() {
        XmlScanner in = scan("<s><macro name='a'><text/><!-- </macro> --></macro><macro name='b'><x/></macro><c/></s>");
        assertThat(in.nextChild()).isTrue();
        assertThat(in.nextChild()).isTrue();
        assertThat(in.attribute("name")).isEqualTo("a");
        in.skipFlatElement();
        assertThat(in.nextChild()).isTrue();
        int second = in.offset();
        in.skipFlatElement();
        assertThat(in.nextChild()).isTrue();
        assertThat(in.name()).isEqualTo("c");
        in.moveTo(second);
        assertThat(in.nextChild()).isTrue();
        assertThat(in.attribute("name")).isEqualTo("b");
    }

    @Test
    void skipsAnElementWithCommentsAndSectionsThatLookLikeItsEnd() {
        XmlScanner in = scan("<s><!-- 1 --><macro><!-- </macro> --><a/><!-- </macro> --></macro><b/>"
                + "<macro><![CDATA[</macro>]]></macro><macro><x/></macro><!-- 2 --><c/></s>");
        StringBuilder names = new StringBuilder();
        in.nextChild();
        while (in.nextChild()) {
            names.append(in.name()).append(' ');
            in.skipFlatElement();
        }
        assertThat(names.toString()).isEqualTo("macro b macro macro c ");
    }

    @Test
    void aCommentThatNeverClosesIsAFaultAlsoInWhatIsSkipped() {
        XmlScanner in = scan("<s>\n<macro><!-- </macro></s>");
        in.nextChild();
        in.nextChild();
        assertThatThrownBy(in::skipFlatElement)
                .hasMessageContaining("s.csl:2:8")
                .hasMessageContaining("never closed");
    }

    @Test
    void namesThePlaceOfAFault() {
        XmlScanner in = scan("<a>\n  <b></a>");
        assertThatThrownBy(() -> {
                    while (in.next() != XmlScanner.EOF) {
                        assertThat(in.offset()).isNotNegative();
                    }
                })
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("s.csl:2:6: error: </a> where </b> is due");
        assertThatThrownBy(() -> events("<a>&nbsp;</a>")).hasMessageContaining("s.csl:1:4");
        assertThatThrownBy(() -> events("<a>")).hasMessageContaining("never closed");
    }
}
