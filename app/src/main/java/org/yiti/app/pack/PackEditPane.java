package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTextKind;

/// The words of the page that is shown, each in a box, and above them what has to be looked at in the whole pack.
final class PackEditPane {
    private final PackModel model;
    private final PackEditing editing;
    private final Texts texts;
    private final Consumer<String> go;
    private final WrappedLabel refusal = new WrappedLabel("");
    private final VBox checks = new VBox();
    private final VBox boxes = new VBox();
    private final Map<String, PlaceBox> shown = new HashMap<>();
    private Optional<EditedPage> page = Optional.empty();
    private Optional<String> adding = Optional.empty();

    /// @param go shows the page with a key
    PackEditPane(PackModel model, PackEditing editing, Texts texts, Consumer<String> go) {
        this.model = model;
        this.editing = editing;
        this.texts = texts;
        this.go = go;
    }

    Parent build() {
        refusal.setId("pack-edit-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        checks.setId("pack-checks");
        checks.getStyleClass().add("pack-checks");
        checks.managedProperty().bind(checks.visibleProperty());
        boxes.getStyleClass().add("pack-boxes");
        var all = new VBox(refusal, checks, boxes);
        all.getStyleClass().addAll("pack-boxes", "pack-edit-all");
        var scroll = new ScrollPane(all);
        scroll.setId("pack-edit-pane");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("start-page", "pack-edit");
        return scroll;
    }

    /// Shows a page, or nothing.
    void show(Optional<EditedPage> now) {
        boolean another = !now.map(p -> p.made().key()).equals(page.map(p -> p.made().key()));
        if (another) {
            List.copyOf(shown.values())
                    .forEach(PlaceBox::leave); // it belongs to the page that goes
        }
        page = now;
        if (another) {
            shown.clear();
            adding = Optional.empty();
        }
        refresh();
    }

    private void refresh() {
        var why = editing.refusal();
        refusal.setText(why.map(texts::say).orElse(""));
        refusal.setVisible(why.isPresent());
        checks();
        var nodes = new ArrayList<Node>();
        for (PackPlace place : page.map(editing::places).orElse(List.of())) {
            var box = box(place);
            box.show(place, editing, why.isEmpty(), () -> add(place));
            nodes.add(box);
            if (adding.filter(place.key()::equals).isPresent()) {
                nodes.add(fresh(place));
            }
        }
        if (!nodes.equals(boxes.getChildren())) {
            var typing = shown.values().stream().filter(PlaceBox::typing).findFirst();
            boxes.getChildren().setAll(nodes);
            typing.filter(nodes::contains).ifPresent(PlaceBox::focus);
        }
    }

    private PlaceBox box(PackPlace place) {
        return shown.computeIfAbsent(
                place.key(),
                key ->
                        new PlaceBox(
                                texts,
                                "pack-words-" + key,
                                label(place),
                                typed -> typed(key, typed)));
    }

    /// What is typed belongs to the place as it stands now, not as it stood when its box was made.
    private void typed(String key, String typed) {
        page.map(editing::places).orElse(List.of()).stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .ifPresent(place -> editing.words(place, typed));
    }

    private String label(PackPlace place) {
        return switch (place.kind()) {
            case CHART -> texts.tr("pack.place.chart");
            case ADDED -> texts.tr("pack.place.added");
            case WORDS, LEFT_OUT, ORDER ->
                    place.key().equals(PackPage.TITLE)
                            ? texts.tr("pack.place.title")
                            : texts.tr("pack.place.sentence");
        };
    }

    private void add(PackPlace behind) {
        adding = Optional.of(behind.key());
        refresh();
        fresh(behind).focus();
    }

    /// Room for a paragraph that is not written yet.
    private PlaceBox fresh(PackPlace behind) {
        var box =
                shown.computeIfAbsent(
                        "new:" + behind.key(),
                        key ->
                                new PlaceBox(
                                        texts,
                                        "pack-words-new",
                                        texts.tr("pack.place.new"),
                                        typed -> {
                                            adding = Optional.empty();
                                            shown.remove(key);
                                            editing.add(behind, typed);
                                        }));
        box.fresh();
        return box;
    }

    private void checks() {
        checks.getChildren().clear();
        var notes = model.notes();
        var lost = model.lost();
        checks.setVisible(!notes.isEmpty() || !lost.isEmpty());
        if (checks.isVisible()) {
            var head = new Label(texts.tr("pack.checks", notes.size() + lost.size()));
            head.getStyleClass().add("title-4");
            checks.getChildren().add(head);
        }
        notes.forEach(note -> checks.getChildren().add(line(note)));
        lost.forEach(text -> checks.getChildren().add(line(text)));
    }

    private Node line(EditNote note) {
        var row = new FlowPane();
        row.getStyleClass().add("pack-flow");
        row.getChildren().add(button("go", "pack.checks.go", () -> go.accept(note.page().key())));
        if (note.kind() == EditNoteKind.STALE && editing.refusal().isEmpty()) {
            var place = place(note);
            row.getChildren()
                    .addAll(
                            button("take", "pack.place.take", () -> editing.back(place)),
                            button("keep", "pack.place.keep", () -> editing.keep(place)));
        }
        return told(note.sentence(), row);
    }

    private static PackPlace place(EditNote note) {
        var text = note.text();
        return new PackPlace(
                text.place(),
                text.kind().orElse(PackTextKind.WORDS),
                text.page(),
                note.now(),
                text.text(),
                Optional.of(text),
                List.of(note));
    }

    private Node line(PackText lost) {
        var row = new FlowPane();
        row.getStyleClass().add("pack-flow");
        if (editing.refusal().isEmpty()) {
            row.getChildren().add(button("drop", "pack.place.drop", () -> editing.drop(lost)));
        }
        return told(Sentence.of("pack.note.lost", lost.text()), row);
    }

    private Node told(Sentence sentence, FlowPane row) {
        return new VBox(new WrappedLabel(texts.say(sentence)), row);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId("pack-check-" + id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
