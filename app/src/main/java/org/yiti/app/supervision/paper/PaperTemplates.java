package org.yiti.app.supervision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Templates;

/// The template of each kind of paper: the office's own, kept beside its templates of ledgers, or the one that comes
/// with the program.
public final class PaperTemplates {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Templates templates;

    public PaperTemplates(Templates templates) {
        this.templates = templates;
    }

    /// What may stand between the braces, as it is written there.
    public static List<String> places() {
        return Arrays.stream(PaperPlace.values())
                .filter(PaperPlace::ofItem)
                .map(CHINESE::label)
                .toList();
    }

    /// The lists whose row may be repeated, each with the places of its rows.
    public static List<String> lists() {
        return Arrays.stream(PaperList.values())
                .map(list ->
                        CHINESE.tr(
                                "paper.setup.list",
                                CHINESE.label(list),
                                list.places().stream().map(CHINESE::label).toList()))
                .toList();
    }

    private static String name(PaperKind kind) {
        return Templates.PAPER + kind.name();
    }

    /// Whether the office has its own.
    public boolean own(PaperKind kind) {
        return templates.find(name(kind)).isPresent();
    }

    public byte[] find(PaperKind kind) {
        return templates.find(name(kind)).orElseGet(() -> builtIn(kind));
    }

    private byte[] builtIn(PaperKind kind) {
        try (var in = PaperTemplates.class.getResourceAsStream(kind.name() + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no template of " + kind);
            }
            return DocxMaker.make(new String(in.readAllBytes(), StandardCharsets.UTF_8), CHINESE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fills a file on trial and keeps it for a kind of paper.
    ///
    /// @return what was found in it
    /// @throws YitiException if it is no docx, too large, or has places that nobody knows
    public Letters.Looked take(PaperKind kind, Path file) throws YitiException {
        var bytes = read(file);
        var looked = Letters.look(bytes, PaperFilling.trial());
        if (!looked.unknown().isEmpty()) {
            throw new YitiException(
                    Sentence.of("paper.template.unknown", CHINESE.list(looked.unknown())));
        }
        if (looked.places().isEmpty()) {
            throw new YitiException(
                    Sentence.of(
                            "paper.template.no-place",
                            "{{" + CHINESE.label(PaperPlace.ITEM_TITLE) + "}}"));
        }
        templates.keep(name(kind), bytes);
        return looked;
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
    public void giveOut(PaperKind kind, Path file) throws YitiException {
        var bytes = find(kind);
        Replacement.of(file, out -> out.write(bytes));
    }

    /// From now on the program's own holds again.
    public void remove(PaperKind kind) throws YitiException {
        templates.remove(name(kind));
    }
}
