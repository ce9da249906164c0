package org.footing.record.zotero;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footing.record.BibRecord;
import org.footing.record.ReadNotes;
import org.footing.record.RecordDate;
import org.footing.record.RecordFormat;
import org.footing.source.Name;
import org.footing.text.SourceText;
import org.junit.jupiter.api.Test;

class ZoteroJsonTest {
    private static List<BibRecord> read(String json) {
        RecordFormat.Reader reader = ZoteroJsonFormat.format().reader();
        assertThat(reader).isNotNull();
        return reader.read(new SourceText("x.json", json), new ReadNotes(false));
    }

    @Test
    void better_bibtex_items_become_records() {
        BibRecord letter = read("""
                {"config": {}, "items": [
                  {"itemType": "letter", "citationKey": "chicherin1921", "title": "Письмо", "language": "ru",
                   "date": "1921-05", "archive": "РГАСПИ", "archiveLocation": "Ф. 159. Оп. 2. Д. 12",
                   "creators": [{"creatorType": "author", "lastName": "Чичерин", "firstName": "Г. В."},
                                {"creatorType": "recipient", "name": "Наркоминдел"}],
                   "extra": "original-date: 1920\\nseen in Moscow", "tags": [{"tag": "ДВР"}], "rights": "free"},
                  {"itemType": "attachment", "title": "scan"}
                ]}""").get(0);
        assertThat(letter.key()).isEqualTo("chicherin1921");
        assertThat(letter.type()).isEqualTo("personal_communication");
        assertThat(letter.people("author")).containsExactly(Name.of("Чичерин", "Г. В."));
        assertThat(letter.people("recipient")).containsExactly(Name.literal("Наркоминдел"));
        assertThat(letter.date("issued")).isEqualTo(RecordDate.of("1921-05"));
        assertThat(letter.date("original-date")).isEqualTo(RecordDate.of("1920"));
        assertThat(letter.text("note")).isEqualTo("seen in Moscow");
        assertThat(letter.text("archive_location")).isEqualTo("Ф. 159. Оп. 2. Д. 12");
        assertThat(letter.tags()).containsExactly("ДВР");
        assertThat(letter.others().get("zotero").toString()).contains("rights", "free");
    }

    @Test
    void items_of_the_interface_are_unwrapped_and_attachments_left_out() {
        assertThat(read("[{\"key\": \"X\", \"data\": {\"itemType\": \"book\", \"title\": \"T\"}},"
                        + " {\"data\": {\"itemType\": \"note\"}}]"))
                .hasSize(1)
                .allSatisfy(book -> assertThat(book.text("title")).isEqualTo("T"));
    }
}
