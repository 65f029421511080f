package org.yiti.app.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.draw.Sample;
import org.yiti.model.draw.SampleEntry;

/// The form that inspectors take along (抽查核验表): how the sample was drawn, what is to be looked at, and room to write
/// by hand.
final class CheckForm implements Printable {
    private final DrawModel model;
    private final DrawnEntry entries;
    private final Texts texts;
    private final Supplier<LocalDate> asOf;

    CheckForm(DrawModel model, DrawnEntry entries, Texts texts, Supplier<LocalDate> asOf) {
        this.model = model;
        this.entries = entries;
        this.texts = texts;
        this.asOf = asOf;
    }

    @Override
    public String name() {
        return "sample-check";
    }

    @Override
    public boolean ready() {
        return !model.entries().isEmpty();
    }

    @Override
    public int selected() {
        return 0;
    }

    @Override
    public Taking take(boolean onlySelected) {
        return Taking.whole(listing());
    }

    private Listing listing() {
        var columns =
                List.of(
                        Listing.Column.of(texts.tr("draw.form.no")),
                        Listing.Column.of(texts.tr("draw.form.stratum")),
                        Listing.Column.of(texts.tr("draw.form.member")),
                        Listing.Column.of(texts.tr("draw.form.about")),
                        Listing.Column.byHand(texts.tr("draw.form.result"), 6),
                        Listing.Column.byHand(texts.tr("draw.form.finding"), 14),
                        Listing.Column.byHand(texts.tr("draw.form.by"), 6));
        var lines = new ArrayList<Listing.Line>();
        for (var entry : model.entries()) {
            lines.add(line(entry));
        }
        var body = new Listing.Body(columns, lines, drawn());
        var title = texts.tr("draw.form.title");
        return Listing.of(Listing.Heading.of(title, asOf.get()), body);
    }

    private Listing.Item line(SampleEntry entry) {
        return new Listing.Item(
                entry.member(),
                List.of(
                        Listing.Cell.of(String.valueOf(entry.position())),
                        Listing.Cell.of(entry.stratum()),
                        Listing.Cell.of(entry.member()),
                        Listing.Cell.of(entries.about(entry.row())),
                        Listing.Cell.BY_HAND,
                        Listing.Cell.BY_HAND,
                        Listing.Cell.BY_HAND));
    }

    /// What somebody needs to draw it again.
    private List<String> drawn() {
        return model.samples().stream()
                .filter(sample ->
                        model.chosenProperty().get().isEmpty()
                                || model.chosenProperty().get().get().equals(sample.id()))
                .map(this::drawn)
                .toList();
    }

    private String drawn(Sample sample) {
        return texts.tr(
                "draw.form.drawn",
                sample.title(),
                sample.of(),
                sample.by(),
                sample.seed(),
                sample.wanted(),
                sample.frameSize(),
                sample.frameHash(),
                sample.method());
    }
}
