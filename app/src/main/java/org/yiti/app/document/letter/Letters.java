package org.yiti.app.document.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.document.letter.Letter.*;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Official papers out of templates: filled in, every character looked for, as text document and as PDF.
public final class Letters {
    private static final int EXCERPT = 24;

    private final FontFiles files;

    public Letters(FontFiles files) {
        this.files = files;
    }

    /// A paper.
    ///
    /// @param pages of the PDF; 0 for a text document, which its program sets
    /// @param notes what a person should know of it
    public record Made(byte[] bytes, int pages, List<Sentence> notes) {
        /// A PDF, to be looked at.
        public ReadyPaper.Pages paper() {
            return new ReadyPaper.Pages(bytes, notes);
        }
    }

    /// What a template holds.
    ///
    /// @param places that are known, as they are written
    /// @param unknown that nobody knows
    /// @param left what the PDF would leave out
    public record Looked(List<String> places, List<String> unknown, List<Sentence> left) {}

    /// Fills a template on trial.
    ///
    /// @throws YitiException if it is no docx
    public static Looked look(byte[] template, Filling filling) throws YitiException {
        try (var docx = Docx.open(template)) {
            var filled = DocxFilling.fill(docx, filling);
            var left = LetterReader.read(docx).left();
            return new Looked(filled.places(), filled.unknown(), left);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    /// A text document. A character that no font here has is noted, as another computer may have one.
    public Made docx(byte[] template, Filling filling) throws YitiException {
        try (var docx = Docx.open(template)) {
            DocxFilling.fill(docx, filling);
            var reading = LetterReader.read(docx);
            var faces = new Faces(files);
            var notes = new ArrayList<>(missing(reading.letter(), faces));
            var lacking =
                    names(reading.letter()).stream().filter(name -> !faces.has(name)).toList();
            if (!lacking.isEmpty()) {
                notes.add(Sentence.of("letter.font.docx", lacking));
            }
            return new Made(docx.bytes(), 0, notes);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    /// A PDF.
    ///
    /// @throws YitiException names a character that no font has, and where it stands
    public Made pdf(byte[] template, Filling filling, String title) throws YitiException {
        try (var docx = Docx.open(template)) {
            DocxFilling.fill(docx, filling);
            return pdf(docx, title, Drawings.NONE);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    /// A PDF of a text document in which nothing is left to fill in.
    ///
    /// @param drawings what is drawn otherwise than as its picture
    /// @throws YitiException as [#pdf(byte[], Filling, String)]
    public Made pdf(byte[] document, String title, Drawings drawings) throws YitiException {
        try (var docx = Docx.open(document)) {
            return pdf(docx, title, drawings);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("letter.not-docx"), e);
        }
    }

    private Made pdf(Docx docx, String title, Drawings drawings) throws IOException, YitiException {
        var reading = LetterReader.read(docx);
        var faces = new Faces(files);
        var missing = missing(reading.letter(), faces);
        if (!missing.isEmpty()) {
            throw new YitiException(missing.getFirst());
        }
        var drawn = LetterPdf.draw(reading.letter(), faces, title, drawings);
        var notes = new ArrayList<>(reading.left());
        notes.addAll(replaced(reading.letter(), faces));
        notes.addAll(Strangers.of(paras(reading.letter()), faces));
        return new Made(drawn.bytes(), drawn.pages(), notes);
    }

    private static List<Sentence> missing(Letter letter, Faces faces) {
        var found = new LinkedHashSet<Sentence>();
        for (Para para : paras(letter)) {
            for (Piece piece : para.pieces()) {
                if (piece instanceof Words(var text, var face)) {
                    var missing = faces.of(face.font()).glyphs().missing(text);
                    missing.ifPresent(c -> found.add(missing(c, para.words())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Sentence missing(int character, String where) {
        return Sentence.of(
                "document.glyph.missing",
                Character.toString(character),
                "U+%04X".formatted(character),
                excerpt(where, character));
    }

    /// The words around a character.
    private static String excerpt(String words, int character) {
        int at = Math.max(0, words.indexOf(Character.toString(character)) - EXCERPT / 2);
        int from = words.offsetByCodePoints(0, words.codePointCount(0, at));
        int left = words.codePointCount(from, words.length());
        int to = words.offsetByCodePoints(from, Math.min(EXCERPT, left));
        return words.substring(from, to);
    }

    private static List<Para> paras(Letter letter) {
        var paras = new ArrayList<Para>();
        for (Block block : letter.blocks()) {
            switch (block) {
                case Para para -> paras.add(para);
                case Grid grid ->
                        grid.rows()
                                .forEach(row ->
                                        row.cells().forEach(cell -> paras.addAll(cell.paras())));
            }
        }
        letter.feet().forEach(foot -> paras.add(foot.para()));
        return paras;
    }

    /// The fonts that are asked for.
    private static Set<String> names(Letter letter) {
        Set<String> names = new LinkedHashSet<>();
        for (Para para : paras(letter)) {
            for (Piece piece : para.pieces()) {
                if (piece instanceof Words(var text, var face) && !text.isBlank()) {
                    names.add(face.font());
                }
            }
        }
        return names;
    }

    /// Which fonts stand for others.
    private static List<Sentence> replaced(Letter letter, Faces faces) {
        return names(letter).stream()
                .filter(name -> !faces.has(name))
                .map(name ->
                        faces.of(name).first().map(used -> Sentence.of("letter.font", name, used)))
                .flatMap(Optional::stream)
                .toList();
    }
}
