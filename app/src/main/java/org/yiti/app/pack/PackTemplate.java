package org.yiti.app.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.document.letter.DocxSheets;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.i18n.Texts;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.store.Templates;

/// The text document that gives meeting material its looks: margins, feet, and how each sort of line is set, as the
/// paragraph looks in which that sort is named.
public enum PackTemplate implements LetterKind {
    PACK;

    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    /// The template of material: of a closed month the one that held when it was closed.
    public static byte[] of(Templates templates, Optional<MonthClose> closed) {
        return closed.map(month ->
                        templates.find(Templates.materialOf(month.id())).orElseGet(PACK::builtIn))
                .orElseGet(() -> new LetterTemplates(templates).find(PACK));
    }

    @Override
    public byte[] builtIn() {
        return DocxMaker.make(PackTemplate.class, name() + ".txt", CHINESE);
    }

    @Override
    public Filling trial() {
        return new Filling() {
            @Override
            public Optional<Value> value(String name) {
                return places().contains(name)
                        ? Optional.of(new Value.Words(name))
                        : Optional.empty();
            }

            @Override
            public Optional<List<Filling>> rows(String name) {
                return Optional.empty();
            }
        };
    }

    @Override
    public List<String> places() {
        return DocxSheets.places();
    }

    @Override
    public List<String> needed() {
        return places();
    }

    @Override
    public List<String> lists() {
        return List.of();
    }
}
