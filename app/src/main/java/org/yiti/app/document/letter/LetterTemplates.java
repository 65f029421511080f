package org.yiti.app.document.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Templates;

/// The text documents that papers are made from: the office's own where it has one, otherwise those that come with the
/// program.
public final class LetterTemplates {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Templates templates;

    public LetterTemplates(Templates templates) {
        this.templates = templates;
    }

    private static String name(LetterKind kind) {
        return Templates.PAPER + kind.name();
    }

    /// Whether the office has its own.
    public boolean own(LetterKind kind) {
        return templates.find(name(kind)).isPresent();
    }

    public byte[] find(LetterKind kind) {
        return templates.find(name(kind)).orElseGet(kind::builtIn);
    }

    /// Fills a file on trial and keeps it for a kind of paper.
    ///
    /// @return what was found in it
    /// @throws YitiException if it is no docx, too large, or has places that nobody knows
    public Letters.Looked take(LetterKind kind, Path file) throws YitiException {
        var bytes = read(file);
        var looked = Letters.look(bytes, kind.trial());
        if (!looked.unknown().isEmpty()) {
            throw new YitiException(
                    Sentence.of("paper.template.unknown", CHINESE.list(looked.unknown())));
        }
        if (looked.places().isEmpty()) {
            throw new YitiException(
                    Sentence.of("paper.template.no-place", "{{" + kind.places().getFirst() + "}}"));
        }
        templates.keep(name(kind), bytes);
        var lacking =
                kind.needed().stream().filter(place -> !looked.places().contains(place)).toList();
        if (lacking.isEmpty()) {
            return looked;
        }
        var left = new ArrayList<>(looked.left());
        left.add(Sentence.of("paper.template.lacks", CHINESE.list(lacking)));
        return new Letters.Looked(looked.places(), looked.unknown(), left);
    }

    private static byte[] read(Path file) throws YitiException {
        try {
            if (Files.size(file) > Templates.MOST_BYTES) {
                throw new YitiException(
                        Sentence.of(
                                "template.too-large",
                                String.valueOf(file.getFileName()),
                                Templates.MOST_BYTES / 1024 / 1024));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("ledger.file.unreadable", file.toString()), e);
        }
    }

    /// Writes the template that holds now, for an office to restyle.
    public void giveOut(LetterKind kind, Path file) throws YitiException {
        var bytes = find(kind);
        Replacement.of(file, out -> out.write(bytes));
    }

    /// From now on the program's own holds again.
    public void remove(LetterKind kind) throws YitiException {
        templates.remove(name(kind));
    }
}
