package org.footing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordFormat;
import org.footing.source.Name;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherReadersTest {
    /** Reads what the sniffers take the text for. */
    private static List<BibRecord> read(String format, String text) {
        assertThat(RecordFormats.idOf("x", text)).isEqualTo(format);
        RecordFormat.Reader reader = RecordFormats.get(format).reader();
        assertThat(reader).isNotNull();
        return reader.read(new SourceText("x", text), new ReadNotes(false));
    }

    @Test
    void endnotes_tagged_records_are_read() {
        BibRecord article = read(
                        "endnote",
                        "%0 Journal Article\n%A Иванов, И.\n%T Буфер и\n республика\n%J Сибирь\n%D 1923\n%V 2\n%N 3\n%P 5-9\n%G russian\n\n%0 Book\n%T T\n")
                .get(0);
        assertThat(article.type()).isEqualTo("article-journal");
        assertThat(article.people("author")).containsExactly(Name.of("Иванов", "И."));
        assertThat(article.text("title")).isEqualTo("Буфер и республика");
        assertThat(article.texts())
                .containsEntry("issue", "3")
                .containsEntry("page", "5-9")
                .containsEntry("language", "ru");
    }

    @Test
    void zoteros_rdf_is_read_with_the_journal_it_points_to() {
        BibRecord article = read("rdf", """
                <rdf:RDF xmlns:rdf="r" xmlns:z="z" xmlns:dc="d" xmlns:dcterms="t" xmlns:bib="b" xmlns:foaf="f" xmlns:prism="p">
                 <bib:Article rdf:about="#item_2"><z:itemType>journalArticle</z:itemType>
                  <dcterms:isPartOf rdf:resource="urn:issn:1"/>
                  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>原</foaf:surname><foaf:givenName>暉之</foaf:givenName>
                  </foaf:Person></rdf:li></rdf:Seq></bib:authors>
                  <dc:title>統合</dc:title><dc:date>1995-05</dc:date><bib:pages>30-36</bib:pages></bib:Article>
                 <bib:Journal rdf:about="urn:issn:1"><dc:title>ロシア史研究</dc:title><prism:volume>56</prism:volume>
                  <dc:identifier>ISSN 0386-9229</dc:identifier></bib:Journal>
                </rdf:RDF>""").get(0);
        assertThat(article.type()).isEqualTo("article-journal");
        assertThat(article.people("author")).containsExactly(Name.of("原", "暉之"));
        assertThat(article.texts())
                .containsEntry("container-title", "ロシア史研究")
                .containsEntry("volume", "56")
                .containsEntry("ISSN", "0386-9229");
    }

    @Test
    void dublin_core_of_a_server_is_read() {
        BibRecord book = read("dublin-core", """
                <record><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>Книга</dc:title><dc:creator>Иванов, И.</dc:creator><dc:type>Book</dc:type>
                <dc:date>1921</dc:date><dc:language>rus</dc:language><dc:identifier>https://example.org/1</dc:identifier>
                </oai_dc:dc></metadata></record>""").get(0);
        assertThat(book.type()).isEqualTo("book");
        assertThat(book.texts()).containsEntry("language", "ru").containsEntry("URL", "https://example.org/1");
    }

    @Test
    void marc_880_fields_give_the_original_script_and_the_romanised_form() {
        String mark = "\u001f";
        String end = "\u001e";
        String record =
                "00000nam a2200000   4500" + "245000000000" + "880000000000" + "008000000000" + end + "10" + mark
                        + "6880-01" + mark + "aBufer :" + mark + "bocherki" + end + "10" + mark + "6245-01/(N" + mark
                        + "aБуфер :"
                        + mark + "bочерки" + end + "800101s1923    ru            000 0 rus d" + end + "\u001d";
        BibRecord book = read("marc", record).get(0);
        assertThat(book.text("title")).isEqualTo("Буфер: очерки");
        assertThat(book.forms().get("title")).containsEntry("ru-Latn", "Bufer: ocherki");
        assertThat(book.text("language")).isEqualTo("ru");
    }

    @Test
    void a_saved_answer_with_undeclared_prefixes_is_read() {
        BibRecord book = read("marcxml", """
                <zs:searchRetrieveResponse><zs:records><zs:record><zs:recordData><record><leader>00000nam a22</leader>
                <datafield tag="245"><subfield code="a">Буфер</subfield></datafield></record></zs:recordData></zs:record>
                </zs:records></zs:searchRetrieveResponse>""").get(0);
        assertThat(book.type()).isEqualTo("book");
        assertThat(book.text("title")).isEqualTo("Буфер");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rdf", "mods", "marcxml", "endnote-xml", "pubmed-xml", "dublin-core"})
    void hostile_xml_is_refused_with_its_place(String format) {
        RecordFormat.Reader reader = RecordFormats.get(format).reader();
        assertThat(reader).isNotNull();
        for (String hostile : List.of(
                "<a>".repeat(100_000),
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><mods><titleInfo><title>&b;</title></titleInfo></mods>",
                "<a",
                "")) {
            assertThatThrownBy(() -> reader.read(new SourceText("x.xml", hostile), new ReadNotes(false)))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("x.xml:1:");
        }
    }
}
