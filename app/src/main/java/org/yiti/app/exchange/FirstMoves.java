package org.yiti.app.exchange;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// What a person sees who has not exchanged anything yet: the three moves (发任务包 → 收月报包 → 回执).
final class FirstMoves {
    private final Texts texts;
    private final ExchangeWays ways;

    FirstMoves(Texts texts, ExchangeWays ways) {
        this.texts = texts;
        this.ways = ways;
    }

    VBox build() {
        var cards = new FlowPane();
        cards.getStyleClass().add("exchange-cards");
        cards.getChildren()
                .addAll(
                        move("exchange.move.1", "exchange.move.1.words"),
                        move("exchange.move.2", "exchange.move.2.words"),
                        move("exchange.move.3", "exchange.move.3.words"));
        var panel =
                new Panel(
                        texts.tr("exchange.moves"),
                        Panel.words(texts.tr("exchange.moves.words")),
                        cards,
                        Panel.line(
                                Panel.button(
                                        texts, "moves-send", "exchange.moves.send", ways::outbox),
                                Panel.button(
                                        texts,
                                        "moves-trust",
                                        "exchange.moves.trust",
                                        ways::offices)));
        return panel.named("exchange-moves");
    }

    private Node move(String title, String words) {
        var box =
                new VBox(
                        Panel.words(texts.tr(title), "exchange-strong"),
                        Panel.words(texts.tr(words)));
        box.getStyleClass().add("exchange-move");
        return box;
    }
}
