package org.footing.document.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.footing.manuscript.Manuscript;
import org.footing.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that nobody means well with: each is read or refused, and none breaks the program. */
class HostileDraftTest {
    private static final int MANY = 200_000;

    @TempDir
    Path folder;

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private Manuscript read(byte[] bytes, String from) {
        return Manuscript.of(DraftFormats.read(bytes, "draft", from, folder));
    }

    private Manuscript read(String text, String from) {
        return read(text.getBytes(StandardCharsets.UTF_8), from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "latex"})
    void endless_signs_and_nesting_are_read(String from) {
        for (String sign : new String[] {
            "[", "{", "<div>", "<b>", "*", "\\begin{x}", "\\emph{", "$", "`", "^", "~", "> ", "- ", "[^1]", "(", "'"
        }) {
            assertThat(read(sign.repeat(MANY / sign.length()), from).sections())
                    .as(sign)
                    .isNotEmpty();
        }
    }

    @Test
    void one_line_of_ten_megabytes_is_read() {
        assertThat(read("The council met. ".repeat(600_000), "markdown").paragraphs())
                .hasSize(1);
    }

    @Test
    void an_archive_that_swells_is_refused() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[300 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb, "docx"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("swells");
    }

    @Test
    void entities_and_broken_xml_are_refused() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        byte[] entities = zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        byte[] broken = zip("content.xml", "<a><b></a>".getBytes(StandardCharsets.UTF_8));
        byte[] deep = zip("content.xml", "<a>".repeat(MANY).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(entities, "docx")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read(broken, "odt")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read(deep, "odt")).isInstanceOf(InputException.class);
    }

    @Test
    void what_is_no_archive_is_refused_and_says_why() throws IOException {
        byte[] encrypted = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] cut = zip("word/document.xml", "<a/>".repeat(2000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(encrypted, "docx")).hasMessageContaining("encrypted");
        assertThatThrownBy(() -> read("plain", "odt")).hasMessageContaining("not a ZIP archive");
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(cut, cut.length / 2), "docx"))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read(zip("other.xml", new byte[] {1}), "docx")).hasMessageContaining("no part");
    }

    @Test
    void files_outside_the_folder_are_not_read() throws IOException {
        Path outside = Files.createTempFile("outside", ".tex");
        try {
            Files.writeString(outside, "SECRET");
            Files.createSymbolicLink(folder.resolve("link.tex"), outside);
            Files.writeString(folder.resolve("loop.tex"), "again \\input{loop}");
            Manuscript manuscript = read(
                    "A \\input{" + outside + "} \\input{link} \\include{../../etc/passwd} \\input{loop} end.", "latex");

            assertThat(manuscript.text())
                    .contains("again")
                    .contains("end.")
                    .doesNotContain("SECRET")
                    .doesNotContain("root");
            assertThat(manuscript.problems()).hasSize(4);
        } finally {
            Files.delete(outside);
        }
    }
}
