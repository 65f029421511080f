package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Received;
import org.yiti.model.programme.Light;

/// The filters and switches above the matrix.
final class MatrixBar {
    /// One entry of a filter's list; the first one of each list sets nothing.
    private record Choice<T>(Optional<T> value, String words) {}

    private final MatrixModel model;
    private final Texts texts;
    private final Consumer<Boolean> fold;
    private final List<Node> tools;
    private final ComboBox<Choice<UUID>> issue = box("matrix-issue");
    private final ComboBox<Choice<UUID>> unit = box("matrix-unit");
    private final ComboBox<Choice<Light>> light = box("matrix-light");
    private final TextField text = new TextField();
    private final Map<Shows, ToggleButton> shows = new EnumMap<>(Shows.class);
    private final ComboBox<Grouping> grouping = new ComboBox<>();
    private final Label count = new Label();
    private final Button reset = new Button();
    private boolean showing;

    /// @param fold closes all bands (true) or opens them
    /// @param tools what works on the cells and columns of the grid
    MatrixBar(MatrixModel model, Texts texts, Consumer<Boolean> fold, List<Node> tools) {
        this.model = model;
        this.texts = texts;
        this.fold = fold;
        this.tools = tools;
    }

    Node build() {
        narrowing(issue, "matrix.filter.issue", Filter::withIssue);
        narrowing(unit, "matrix.filter.unit", Filter::withLeadUnit);
        narrowing(light, "matrix.filter.light", Filter::withLight);
        text.setId("matrix-text");
        text.setPromptText(texts.tr("matrix.filter.text"));
        text.setAccessibleText(texts.tr("matrix.filter.text"));
        text.setText(model.filterProperty().get().text());
        text.textProperty().subscribe(words -> change(f -> f.withText(words)));
        reset.setText(texts.tr("matrix.filter.reset"));
        reset.setId("matrix-reset");
        reset.setOnAction(_ -> reset());
        count.setId("matrix-count");
        count.getStyleClass().add("matrix-count");
        // Each for itself, so that they go on in the next line wherever the window ends.
        var bar = new FlowPane(issue, unit, light, text, reset, count);
        bar.getChildren().addAll(shows(), grouping(), folding());
        bar.getChildren().addAll(tools);
        bar.getStyleClass().add("matrix-bar");
        return bar;
    }

    private static <T> ComboBox<Choice<T>> box(String id) {
        var box = new ComboBox<Choice<T>>();
        box.setId(id);
        box.setVisibleRowCount(16);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice<T> choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public Choice<T> fromString(String words) {
                        throw new UnsupportedOperationException("the list is not typed into");
                    }
                });
        return box;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("matrix-line");
        return line;
    }

    private <T> void narrowing(
            ComboBox<Choice<T>> box, String name, BiFunction<Filter, Optional<T>, Filter> part) {
        box.setAccessibleText(texts.tr(name));
        box.setOnAction(_ -> {
            var choice = box.getValue();
            if (choice != null) {
                change(filter -> part.apply(filter, choice.value()));
            }
        });
    }

    private void change(UnaryOperator<Filter> how) {
        if (!showing) {
            model.filterProperty().set(how.apply(model.filterProperty().get()));
        }
    }

    private void reset() {
        model.filterProperty().set(Filter.ALL);
    }

    /// Shows a page: what there is to choose from, what is chosen, and how many rows that leaves.
    void show(MatrixPage page) {
        showing = true;
        var at = page.at();
        var filter = page.filter();
        var issues =
                at.book().issues().stream()
                        .map(i -> new Choice<>(Optional.of(i.id()), i.code() + " " + i.name()))
                        .toList();
        var units =
                at.units().units().stream()
                        .filter(u -> page.leadUnits().contains(u.id()))
                        .map(u -> new Choice<>(Optional.of(u.id()), u.label()))
                        .toList();
        boolean everybodySeen = at.lights().received().equals(Received.ALL);
        var lights =
                Arrays.stream(Light.values())
                        .filter(l -> l != Light.UNSEEN || !everybodySeen)
                        .map(l -> new Choice<>(Optional.of(l), texts.label(l)))
                        .toList();
        fill(issue, "matrix.filter.issue.all", issues, filter.issue());
        fill(unit, "matrix.filter.unit.all", units, filter.leadUnit());
        fill(light, "matrix.filter.light.all", lights, filter.light());
        if (!model.filterProperty().get().text().equals(text.getText())) {
            text.setText(model.filterProperty().get().text());
        }
        shows.forEach((each, button) -> button.setSelected(each == model.showsProperty().get()));
        grouping.setValue(model.groupingProperty().get());
        reset.setDisable(filter.equals(Filter.ALL));
        count.setText(texts.tr("matrix.count", page.shown(), page.all()));
        showing = false;
    }

    private <T> void fill(
            ComboBox<Choice<T>> box, String all, List<Choice<T>> choices, Optional<T> chosen) {
        var items = new ArrayList<Choice<T>>();
        items.add(new Choice<>(Optional.empty(), texts.tr(all)));
        items.addAll(choices);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        items.stream().filter(c -> c.value().equals(chosen)).findFirst().ifPresent(box::setValue);
    }

    private Node shows() {
        var group = new ToggleGroup();
        var switches = new HBox();
        switches.getStyleClass().add("matrix-switch");
        for (Shows each : Shows.values()) {
            var button = new ToggleButton(texts.tr(each.key()));
            button.setId("matrix-shows-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(each == model.showsProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.showsProperty().set(each);
            });
            shows.put(each, button);
            button.getStyleClass().add(place(each.ordinal(), Shows.values().length));
            switches.getChildren().add(button);
        }
        return switches;
    }

    private static String place(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }

    private Node grouping() {
        var box = grouping;
        box.setId("matrix-grouping");
        box.getItems().setAll(Grouping.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Grouping grouping) {
                        return grouping == null ? "" : texts.tr(grouping.key());
                    }

                    @Override
                    public Grouping fromString(String words) {
                        throw new UnsupportedOperationException("the list is not typed into");
                    }
                });
        box.setValue(model.groupingProperty().get());
        box.setAccessibleText(texts.tr("matrix.grouping"));
        box.setOnAction(_ -> model.groupingProperty().set(box.getValue()));
        return box;
    }

    private Node folding() {
        var close = new Button(texts.tr("matrix.fold"));
        close.setId("matrix-fold");
        close.setOnAction(_ -> fold.accept(true));
        var open = new Button(texts.tr("matrix.unfold"));
        open.setOnAction(_ -> fold.accept(false));
        return line(close, open);
    }
}
