package org.yiti.app.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Issue;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.unit.Unit;

/// The lines over the list of items: how many there are, and what is looked for.
final class ItemsBar {
    private static final Duration PAUSE = Duration.millis(300);

    /// Wider than all tools are: they take a second line only where the window is too narrow.
    private static final double ONE_LINE = 4000;

    private final ItemsModel model;
    private final Texts texts;
    private final Runnable found;

    /// A choice that also says "all".
    private record Choice<T>(Optional<T> value, String words) {}

    /// @param found puts the person into what was found
    ItemsBar(ItemsModel model, Texts texts, Runnable found) {
        this.found = found;
        this.model = model;
        this.texts = texts;
    }

    /// @param tools what stands at the right end of the first line
    Node build(Node... tools) {
        var counts = new Label();
        counts.setId("items-counts");
        var create = new Button(texts.tr("item.new"));
        create.getStyleClass().add("accent");
        create.setId("item-new");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(_ -> model.create());
        var right = new FlowPane(); // under the counts where there is no room beside them
        right.getStyleClass().add("items-tools");
        right.setPrefWrapLength(ONE_LINE);
        for (var tool : tools) {
            if (tool instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            right.getChildren().add(tool);
        }
        right.getChildren().addAll(switches(), create);
        HBox.setHgrow(right, Priority.ALWAYS);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(counts, right);
        first.getStyleClass().add("tool-line");
        var chips = filters();
        var box = new VBox(first, chips);
        box.getStyleClass().add("items-bar");
        box.setMinHeight(Region.USE_PREF_SIZE);
        model.pageProperty()
                .when(Shown.of(box))
                .subscribe(page -> counts.setText(page.map(this::counts).orElse("")));
        return box;
    }

    /// How the items are looked at.
    private Node switches() {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("items-switch");
        for (var as : SupervisionRoute.ItemsAs.values()) {
            var words =
                    switch (as) {
                        case BOARD -> texts.tr("item.as.board");
                        case TABLE -> texts.tr("item.as.table");
                        case CALENDAR -> texts.tr("item.as.calendar");
                    };
            var button = new ToggleButton(words);
            button.setId("items-as-" + as.name().toLowerCase(java.util.Locale.ROOT));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(as == model.as());
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (as != model.as()) {
                    model.look(as);
                }
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private String counts(ItemsModel.Page page) {
        return texts.tr(
                "item.counts",
                page.open(),
                page.in(EnumSet.of(ItemState.AWAITING_CHECK, ItemState.VERIFYING)),
                page.in(EnumSet.of(ItemState.CLOSED)),
                page.late());
    }

    private Node filters() {
        var line = new FlowPane();
        line.getStyleClass().add("items-filters");
        line.getChildren().add(text());
        for (var mode : ItemMode.values()) {
            line.getChildren().add(chip(mode));
        }
        line.getChildren().add(late());
        line.getChildren()
                .add(
                        choice(
                                "items-source",
                                "item.any.source",
                                _ -> Arrays.asList(ItemSource.values()),
                                texts::label,
                                filter -> filter.sources().stream().findFirst(),
                                (filter, source) ->
                                        filter.sources(source.map(Set::of).orElse(Set.of()))));
        line.getChildren()
                .add(
                        choice(
                                "items-unit",
                                "item.any.unit",
                                at -> at.units().units(),
                                Unit::label,
                                filter -> filter.leadUnit().flatMap(id -> unit(id)),
                                (filter, unit) -> filter.leadUnit(unit.map(Unit::id))));
        line.getChildren()
                .add(
                        choice(
                                "items-issue",
                                "item.any.issue",
                                at -> at.book().issues(),
                                Issue::name,
                                filter -> filter.issue().flatMap(this::issue),
                                (filter, issue) -> filter.issue(issue.map(Issue::id))));
        return line;
    }

    private Optional<Unit> unit(java.util.UUID id) {
        return model.snapshotProperty().getValue().flatMap(at -> at.units().unit(id));
    }

    private Optional<Issue> issue(java.util.UUID id) {
        return model.snapshotProperty().getValue().flatMap(at -> at.book().issue(id));
    }

    /// Down leads from what is looked for to what was found.
    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            found.run();
        }
    }

    private Node text() {
        var field = new TextField(model.filterProperty().get().text());
        field.setId("items-text");
        field.setPromptText(texts.tr("item.find"));
        field.setAccessibleText(texts.tr("item.find"));
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.look(filter -> filter.text(field.getText())));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        field.setOnAction(_ -> model.look(filter -> filter.text(field.getText())));
        return field;
    }

    private Node chip(ItemMode mode) {
        var chip = new ToggleButton(texts.label(mode));
        chip.setId("items-mode-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        chip.getStyleClass().add("items-chip");
        chip.setSelected(model.filterProperty().get().modes().contains(mode));
        chip.setOnAction(_ ->
                model.look(filter -> {
                    var modes = EnumSet.noneOf(ItemMode.class);
                    modes.addAll(filter.modes());
                    if (chip.isSelected()) {
                        modes.add(mode);
                    } else {
                        modes.remove(mode);
                    }
                    return filter.modes(modes);
                }));
        return chip;
    }

    private Node late() {
        var chip = new ToggleButton(texts.tr("item.only-late"));
        chip.setId("items-late");
        chip.getStyleClass().add("items-chip");
        chip.setSelected(model.filterProperty().get().lateOn().isPresent());
        chip.setOnAction(_ ->
                model.look(filter ->
                        filter.lateOn(chip.isSelected() ? model.today() : Optional.empty())));
        return chip;
    }

    private <T> Node choice(
            String id,
            String anyKey,
            Function<Snapshot, List<T>> values,
            Function<T, String> words,
            Function<ItemFilter, Optional<T>> standing,
            BiFunction<ItemFilter, Optional<T>, ItemFilter> narrow) {
        var box = new ComboBox<Choice<T>>();
        box.setId(id);
        box.setAccessibleText(texts.tr(anyKey));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice<T> choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public @Nullable Choice<T> fromString(String text) {
                        return null;
                    }
                });
        var any = new Choice<T>(Optional.empty(), texts.tr(anyKey));
        model.snapshotProperty()
                .when(Shown.of(box))
                .subscribe(at -> {
                    var all = new ArrayList<Choice<T>>();
                    all.add(any);
                    at.map(values)
                            .orElse(List.of())
                            .forEach(v -> all.add(new Choice<>(Optional.of(v), words.apply(v))));
                    box.setOnAction(null);
                    box.getItems().setAll(all);
                    var wanted = standing.apply(model.filterProperty().get()).map(words);
                    box.setValue(
                            all.stream()
                                    .filter(c -> wanted.filter(c.words()::equals).isPresent())
                                    .findFirst()
                                    .orElse(any));
                    box.setOnAction(_ -> {
                        var chosen = box.getValue();
                        if (chosen != null) {
                            model.look(filter -> narrow.apply(filter, chosen.value()));
                        }
                    });
                });
        return box;
    }
}
