package org.footing.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footing.text.AtomicFile;
import org.footing.text.FolderLock;
import org.footing.text.InputException;
import org.footing.text.SourceText;
import org.footing.text.TextFile;
import org.footing.text.UsageException;
import org.footing.text.tree.Editor;
import org.footing.text.tree.Fields;
import org.footing.text.tree.Problems;
import org.footing.text.tree.Scalar;
import org.footing.text.tree.Tree;
import org.footing.text.tree.Yaml;

/** The file that holds a library's claims, {@code claims.yaml}. */
public final class ClaimsFile {
    private final Path path;

    private ClaimsFile(Path path) {
        this.path = path;
    }

    /** The file at {@code path}, which need not be there yet. */
    public static ClaimsFile at(Path path) {
        return new ClaimsFile(path);
    }

    /** The file of the library in {@code folder}. */
    public static ClaimsFile in(Path folder) {
        return new ClaimsFile(folder.resolve("claims.yaml"));
    }

    public Path path() {
        return path;
    }

    /**
     * Reads all claims; a file that is not there yet holds none.
     *
     * @throws InputException with everything that is wrong with the file
     */
    public Claims read() {
        if (!Files.exists(path)) {
            return new Claims(new SourceText(path.toString(), ""), List.of());
        }
        return parse(TextFile.read(path));
    }

    /**
     * Reads the claims of a text.
     *
     * @throws InputException with everything that is wrong with it
     */
    public static Claims parse(SourceText text) {
        Problems problems = new Problems(text);
        Tree root = Yaml.parse(text);
        List<Claim> claims = new ArrayList<>();
        if (!(root instanceof Scalar scalar && scalar.isNull())) {
            ClaimReader reader = new ClaimReader(problems);
            for (Tree item : Fields.of(root, "the claims file", problems).list("claims")) {
                claims.add(reader.read(item));
            }
            checkUnique(claims, problems);
        }
        problems.throwIfAny();
        return new Claims(text, claims);
    }

    private static void checkUnique(List<Claim> claims, Problems problems) {
        Map<String, Claim> seen = new HashMap<>(claims.size() * 2);
        for (Claim claim : claims) {
            Claim first = seen.putIfAbsent(claim.id(), claim);
            if (first != null && !claim.id().isEmpty()) {
                int line = problems.text().locate(first.idSpan()).line();
                problems.add(
                        claim.idSpan(),
                        "the id `" + claim.id() + "` is taken by the claim in line " + line,
                        "give one of the two another id");
            }
        }
    }

    /** A change of the file. */
    public interface Edit {
        /**
         * Makes the change.
         *
         * @throws UsageException when it cannot be meant
         */
        void apply(ClaimEdits edits);
    }

    /**
     * What the file would say after a change; nothing is written.
     *
     * @throws InputException when the file cannot be read, or the result would be no claims file
     */
    public SourceText changed(Edit edit) {
        SourceText text = Files.exists(path) ? TextFile.read(path) : new SourceText(path.toString(), "");
        Editor editor = Editor.yaml(text);
        edit.apply(new ClaimEdits(editor));
        SourceText result = new SourceText(text.name(), editor.text().content());
        parse(result);
        return result;
    }

    /**
     * Changes the file, which is made when it is not there. It is read anew under the lock of its folder, so that what another program wrote
     * meanwhile stays.
     *
     * @throws InputException when the file cannot be read; nothing is written then
     * @throws IOException when it cannot be written
     */
    @SuppressWarnings("try") // the lock is held, not used
    public void change(Edit edit) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(path + " is not a file that can be written");
        }
        try (FolderLock lock = FolderLock.acquire(folder)) {
            AtomicFile.write(path, changed(edit).content());
        }
    }

    /**
     * Records what came of checking a link, in place of what was recorded before. All other lines stay as they are.
     *
     * @param link the index of the link among the claim's evidence, from 0
     * @param seen the link as it was when it was checked: what another program put in its place was checked by nobody
     * @throws UsageException when there is no such claim or link, or it is no longer the one that was seen
     * @throws InputException when the file cannot be read; nothing is written then
     * @throws IOException when it cannot be written
     */
    @SuppressWarnings("try") // the lock is held, not used
    public void record(String claim, int link, EvidenceLink seen, Verification verification) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(path + " is not a file that can be written");
        }
        try (FolderLock lock = FolderLock.acquire(folder)) {
            SourceText text = TextFile.read(path);
            requireSame(parse(text), claim, link, seen);
            String edited = VerificationEdit.apply(text, claim, link, verification);
            parse(new SourceText(text.name(), edited));
            AtomicFile.write(path, edited);
        }
    }

    private static void requireSame(Claims now, String claim, int link, EvidenceLink seen) {
        List<EvidenceLink> links = now.get(claim).map(Claim::evidence).orElse(List.of());
        // That a claim or link is not there at all is told by the edit.
        if (link >= 0 && link < links.size() && !links.get(link).isSameEvidence(seen)) {
            throw new UsageException(
                    "evidence link " + (link + 1) + " of claim " + claim + " has been changed meanwhile",
                    "nothing was recorded; look at it again: footing claims show " + claim);
        }
    }
}
