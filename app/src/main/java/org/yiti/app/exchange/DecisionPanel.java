package org.yiti.app.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.record.Field;

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
    private final Map<Conflict.Version, CheckBox> filling = new HashMap<>();

    DecisionPanel(ConflictsModel model, Texts texts, ConflictItem item) {
        this.model = model;
        this.texts = texts;
        this.item = item;
        this.parts = new ConflictParts(texts);
        this.third = new ThirdValue(texts);
    }

    /// @param asking asks the other office first
    Panel build(Node asking) {
        var radios = new VBox();
        radios.getStyleClass().add("exchange-choices");
        for (Conflict.Version version : item.conflict().versions()) {
            var radio = new RadioButton(keep(version));
            radio.setId("conflict-take-" + version.number());
            radio.setWrapText(true);
            radio.setToggleGroup(choices);
            radio.setUserData(version);
            radios.getChildren().add(radio);
            going(version, radio).ifPresent(radios.getChildren()::add);
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
                        moved(),
                        radios,
                        Panel.fields(Panel.named(texts, "exchange.reason", reason), decide, alike),
                        question,
                        asking)
                .named("conflict");
    }

    /// Of a row made twice: what goes with the other, and whether what only that one has comes along.
    private Optional<Node> going(Conflict.Version version, RadioButton radio) {
        var going = item.goingWith(version);
        if (going.isEmpty()) {
            return Optional.empty();
        }
        var words = Panel.words(texts.tr("exchange.decide.going", said(going)), "exchange-doubt");
        words.setId("conflict-going-" + version.number());
        var box = new VBox(words);
        box.getStyleClass().add("exchange-third");
        var fillable = item.conflict().fillable(version).keySet();
        if (!fillable.isEmpty()) {
            var names = texts.list(fillable.stream().map(texts::label).toList());
            var fill = new CheckBox(texts.tr("exchange.decide.fill", names));
            fill.setId("conflict-fill-" + version.number());
            fill.setWrapText(true);
            fill.setSelected(true);
            fill.visibleProperty().bind(radio.selectedProperty());
            fill.managedProperty().bind(fill.visibleProperty());
            filling.put(version, fill);
            box.getChildren().add(fill);
        }
        return Optional.of(box);
    }

    private String said(Map<Field, String> values) {
        return texts.list(
                values.entrySet().stream()
                        .map(e -> texts.tr("exchange.decide.value", e.getKey(), e.getValue()))
                        .toList());
    }

    private boolean fills(Conflict.Version version) {
        return Optional.ofNullable(filling.get(version)).filter(CheckBox::isSelected).isPresent();
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

    private Node moved() {
        var moved =
                Panel.words(
                        item.movedTo()
                                .map(to -> texts.tr("exchange.conflict.moved-to", to))
                                .orElse(""),
                        "exchange-doubt");
        hide(moved, item.movedTo().isEmpty());
        return moved;
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
                        v -> model.take(item, v, fills(v), reason.getText()),
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
                        () ->
                                model.takeAlike(
                                        item,
                                        version.get(),
                                        fills(version.get()),
                                        reason.getText()));
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
        int lost = model.goingAlike(item, version.get());
        if (lost > 0) {
            question.getChildren()
                    .add(
                            1,
                            Panel.words(
                                    texts.tr("exchange.decide.alike.going", lost),
                                    "exchange-doubt"));
        }
        hide(question, false);
    }
}
