package org.yiti.app.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;

/// The decision about one conflict: keep this, keep that, write a third, or the same for all alike.
final class DecisionPanel {
    private final ConflictsModel model;
    private final Texts texts;
    private final ConflictItem item;
    private final ConflictParts parts;
    private final ToggleGroup choices = new ToggleGroup();
    private final TextField reason = new TextField();
    private final ThirdValue third;
    private final RadioButton other = new RadioButton();
    private final VBox question = new VBox();

    DecisionPanel(ConflictsModel model, Texts texts, ConflictItem item) {
        this.model = model;
        this.texts = texts;
        this.item = item;
        this.parts = new ConflictParts(texts);
        this.third = new ThirdValue(texts);
    }

    Panel build() {
        var radios = new VBox();
        radios.getStyleClass().add("exchange-choices");
        for (Conflict.Version version : item.conflict().versions()) {
            var radio = new RadioButton(keep(version));
            radio.setId("conflict-take-" + version.number());
            radio.setWrapText(true);
            radio.setToggleGroup(choices);
            radio.setUserData(version);
            radios.getChildren().add(radio);
        }
        var writing = writing();
        if (ThirdValue.possible(item.conflict().fields())) {
            other.setText(texts.tr("exchange.decide.other"));
            other.setId("conflict-other");
            other.setToggleGroup(choices);
            radios.getChildren().addAll(other, writing);
        }
        reason.setId("conflict-reason");
        reason.setPrefColumnCount(36);
        reason.setPromptText(texts.tr("exchange.reason.prompt"));
        var decide = new Button(texts.tr("exchange.decide"));
        decide.setId("conflict-decide");
        decide.setDefaultButton(true);
        decide.setMinWidth(Button.USE_PREF_SIZE);
        decide.setOnAction(_ -> decide());
        decide.disableProperty().bind(choices.selectedToggleProperty().isNull());
        var alike = Panel.button(texts, "conflict-alike", "exchange.decide.alike", this::ask);
        alike.disableProperty()
                .bind(
                        choices.selectedToggleProperty()
                                .map(toggle -> alike(toggle) < 2)
                                .orElse(true));
        question.getStyleClass().add("exchange-question");
        hide(question, true);
        return new Panel(
                        texts.tr("exchange.conflict.title", item.title(), item.fields()),
                        parts.build(item),
                        radios,
                        Panel.fields(Panel.named(texts, "exchange.reason", reason), decide, alike),
                        question)
                .named("conflict");
    }

    private String keep(Conflict.Version version) {
        return texts.tr("exchange.decide.take", parts.name(version), version.actor());
    }

    private Node writing() {
        var writing = third.build(item, item.valuesOf(item.conflict().versions().getFirst()));
        writing.visibleProperty().bind(other.selectedProperty());
        writing.managedProperty().bind(writing.visibleProperty());
        return writing;
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }

    private static Optional<Conflict.Version> version(Toggle toggle) {
        return toggle.getUserData() instanceof Conflict.Version version
                ? Optional.of(version)
                : Optional.empty();
    }

    private int alike(Toggle toggle) {
        return version(toggle).map(v -> model.alike(item, v).size()).orElse(0);
    }

    private void decide() {
        var toggle = choices.getSelectedToggle();
        version(toggle)
                .ifPresentOrElse(
                        v -> model.take(item, v, reason.getText()),
                        () -> third.refuse(model.write(item, third.typed(), reason.getText())));
    }

    /// One reason stands for all, so it must be given.
    private void ask() {
        var version = version(choices.getSelectedToggle());
        if (version.isEmpty()) {
            return;
        }
        int count = model.alike(item, version.get()).size();
        var go =
                Panel.button(
                        texts,
                        "conflict-alike-go",
                        "exchange.decide.alike.go",
                        () -> model.takeAlike(item, version.get(), reason.getText()));
        go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var not =
                Panel.button(
                        texts,
                        "conflict-alike-not",
                        "exchange.decide.alike.not",
                        () -> hide(question, true));
        question.getChildren()
                .setAll(
                        Panel.words(
                                texts.tr(
                                        "exchange.decide.alike.question",
                                        count,
                                        version.get().officeName())),
                        Panel.line(go, not));
        hide(question, false);
    }
}
