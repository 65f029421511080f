package org.yiti.app.exchange;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.record.Field;
import org.yiti.model.record.Type;

/// The sides of a conflict beside each other: what stood before, and what each office made of it, with the words that
/// differ marked.
final class ConflictParts {
    private final Texts texts;

    ConflictParts(Texts texts) {
        this.texts = texts;
    }

    Node build(ConflictItem item) {
        var sides = new FlowPane();
        sides.setId("conflict-sides");
        sides.getStyleClass().add("exchange-cards");
        if (item.conflict().kind() == Conflict.Kind.VALUES) {
            sides.getChildren().add(base(item));
        }
        for (Conflict.Version version : item.conflict().versions()) {
            sides.getChildren().add(side(item, version));
        }
        return sides;
    }

    private VBox card(String title) {
        var card = new VBox(Panel.words(title, "exchange-strong"));
        card.getStyleClass().add("exchange-side");
        return card;
    }

    private Node base(ConflictItem item) {
        var card = card(texts.tr("exchange.base"));
        item.base()
                .ifPresentOrElse(
                        values ->
                                values.forEach((field, text) ->
                                        card.getChildren()
                                                .add(
                                                        Panel.words(
                                                                texts.tr(
                                                                        "exchange.value",
                                                                        field,
                                                                        text)))),
                        () ->
                                card.getChildren()
                                        .add(
                                                Panel.words(
                                                        texts.tr("exchange.base.unknown"),
                                                        "muted")));
        return card;
    }

    private Node side(ConflictItem item, Conflict.Version version) {
        var card = card(name(version));
        if (!version.alive()) {
            card.getChildren().add(Panel.words(texts.tr("exchange.version.removed")));
        }
        var against = against(item, version);
        item.valuesOf(version)
                .forEach((field, text) -> card.getChildren().add(value(field, text, against)));
        var came =
                version.packageNumber()
                        .map(number -> texts.tr("exchange.version.package", number))
                        .orElse("");
        card.getChildren()
                .add(
                        Panel.words(
                                texts.tr(
                                        "exchange.version.by",
                                        version.actor(),
                                        version.wallTime(),
                                        came),
                                "muted"));
        return card;
    }

    String name(Conflict.Version version) {
        return version.own()
                ? texts.tr("exchange.version.own", version.number(), version.officeName())
                : texts.tr("exchange.version.other", version.number(), version.officeName());
    }

    /// The differences are against what stood before; where that is not known, against what is shown.
    private static Map<Field, String> against(ConflictItem item, Conflict.Version version) {
        return item.base().orElse(version.number() == 1 ? Map.of() : item.values().getFirst());
    }

    private Node value(Field field, String text, Map<Field, String> against) {
        var before = Optional.ofNullable(against.get(field));
        if (field.type() != Type.TEXT || before.isEmpty() || before.get().equals(text)) {
            return Panel.words(texts.tr("exchange.value", field, text));
        }
        var flow = new TextFlow(run(texts.tr("exchange.value", field, ""), "diff-same"));
        for (WordDiff.Piece piece : WordDiff.between(before.get(), text)) {
            flow.getChildren()
                    .add(
                            run(
                                    piece.text(),
                                    switch (piece.kind()) {
                                        case SAME -> "diff-same";
                                        case GONE -> "diff-gone";
                                        case NEW -> "diff-new";
                                    }));
        }
        return flow;
    }

    private static Text run(String words, String style) {
        var run = new Text(words);
        run.getStyleClass().add(style);
        return run;
    }
}
