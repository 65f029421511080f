package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Certificate;

/// Comparing a fingerprint by phone: the other office reads its 25 digits out, and this person types them without
/// seeing them, or sees them and ticks group after group. Only what agrees to the last digit can be trusted.
final class CompareView {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final Certificate of;
    private final Fingerprint own;
    private final Consumer<Fingerprint> trust;
    private final TextField typed = new TextField();
    private final List<Label> heard = new ArrayList<>();
    private final List<CheckBox> ticks = new ArrayList<>();

    CompareView(Texts texts, Certificate of, Consumer<Fingerprint> trust) {
        this.texts = texts;
        this.of = of;
        this.own = Fingerprint.of(of.fingerprint());
        this.trust = trust;
    }

    Node build() {
        var byTyping = new RadioButton(texts.tr("exchange.compare.by-typing"));
        byTyping.setId("compare-by-typing");
        var byTicking = new RadioButton(texts.tr("exchange.compare.by-ticking"));
        byTicking.setId("compare-by-ticking");
        var ways = new ToggleGroup();
        byTyping.setToggleGroup(ways);
        byTicking.setToggleGroup(ways);
        byTyping.setSelected(true);
        var typing = typing();
        var ticking = ticking();
        show(typing, byTyping);
        show(ticking, byTicking);
        var go =
                Panel.button(
                        texts, "compare-trust", "exchange.compare.trust", () -> trust.accept(own));
        go.setDisable(true);
        Runnable check =
                () ->
                        go.setDisable(
                                byTyping.isSelected()
                                        ? !own.same(Fingerprint.of(typed.getText()))
                                        : !ticks.stream().allMatch(CheckBox::isSelected));
        typed.textProperty()
                .subscribe(_ -> {
                    mark();
                    check.run();
                });
        ticks.forEach(tick -> tick.selectedProperty().subscribe(_ -> check.run()));
        byTyping.selectedProperty().subscribe(_ -> check.run());
        return new Panel(
                        texts.tr("exchange.compare"),
                        Panel.words(
                                texts.tr(
                                        "exchange.compare.words",
                                        of.officeName(),
                                        of.officeCode(),
                                        of.level(),
                                        of.device())),
                        Panel.words(texts.tr("exchange.compare.how", of.officeName())),
                        Panel.line(byTyping, byTicking),
                        typing,
                        ticking,
                        Panel.line(go))
                .named("compare");
    }

    private static void show(Node part, RadioButton way) {
        part.visibleProperty().bind(way.selectedProperty());
        part.managedProperty().bind(part.visibleProperty());
    }

    private Node typing() {
        typed.setId("compare-typed");
        typed.setMaxWidth(TextField.USE_PREF_SIZE);
        typed.setPrefColumnCount(32);
        typed.setPromptText(texts.tr("exchange.compare.prompt"));
        typed.getStyleClass().add("exchange-digits");
        var groups = new FlowPane();
        groups.getStyleClass().add("exchange-line");
        for (int i = 0; i < Fingerprint.GROUPS; i++) {
            var label = new Label();
            label.getStyleClass().add("exchange-heard");
            heard.add(label);
            groups.getChildren().add(label);
        }
        mark();
        var box = new VBox(Panel.named(texts, "exchange.compare.typed", typed), groups);
        box.getStyleClass().add("exchange-panel");
        return box;
    }

    /// Says of each group whether it agrees, without showing what would be right.
    private void mark() {
        var said = own.compare(Fingerprint.of(typed.getText()));
        for (int i = 0; i < said.size() && i < heard.size(); i++) {
            var label = heard.get(i);
            var how = said.get(i);
            label.setText(
                    switch (how) {
                        case OPEN -> texts.tr("exchange.compare.open", i + 1);
                        case RIGHT -> texts.tr("exchange.compare.right", i + 1);
                        case WRONG -> texts.tr("exchange.compare.wrong", i + 1);
                    });
            label.pseudoClassStateChanged(RIGHT, how == Fingerprint.Heard.RIGHT);
            label.pseudoClassStateChanged(WRONG, how == Fingerprint.Heard.WRONG);
        }
    }

    private Node ticking() {
        var groups = new FlowPane();
        groups.getStyleClass().add("exchange-line");
        own.groups()
                .forEach(group -> {
                    var tick = new CheckBox(group);
                    tick.setId("compare-group-" + (ticks.size() + 1));
                    tick.getStyleClass().add("exchange-digits");
                    ticks.add(tick);
                    groups.getChildren().add(tick);
                });
        return new VBox(Panel.words(texts.tr("exchange.compare.tick"), "muted"), groups);
    }
}
