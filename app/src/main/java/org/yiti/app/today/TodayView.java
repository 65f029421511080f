package org.yiti.app.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.today.TodayModel.Line;
import org.yiti.model.flow.Hand;

/// The page of what should be done: whose list, about which unit, and the lines.
final class TodayView {
    private final TodayModel model;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private final Label counts = new Label();
    private final ComboBox<Choice<UUID>> units = new ComboBox<>();

    /// A choice that also says "all".
    private record Choice<T>(Optional<T> value, String words) {}

    TodayView(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        list.setId("today");
        list.setAccessibleText(texts.tr("today.title"));
        list.setCellFactory(_ -> new TodayCell(model, texts));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                event.consume();
            }
        });
        var place = new StackPane();
        var sources = new Label(texts.tr("today.sources"));
        sources.setWrapText(true);
        sources.getStyleClass().add("caption");
        sources.setId("today-sources");
        sources.setMinHeight(Region.USE_PREF_SIZE);
        var root = new BorderPane(place, head(), null, sources, null);
        root.setId("today-page");
        root.getStyleClass().add("today");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(TodayView.class.getResource("today.css"))
                                .toExternalForm());
        var shown = Shown.of(root);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.pageProperty().when(shown).subscribe(page -> show(page, place));
        return root;
    }

    private Node head() {
        var title = new Label(texts.tr("today.title"));
        title.getStyleClass().add("title-3");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.setId("today-counts");
        var hands = new ArrayList<Choice<Hand>>();
        hands.add(new Choice<>(Optional.empty(), texts.tr("today.all-hands")));
        for (var hand : Hand.values()) {
            hands.add(new Choice<>(Optional.of(hand), texts.label(hand)));
        }
        var who = box(new ComboBox<Choice<Hand>>(), hands);
        who.setId("today-hand");
        who.setAccessibleText(texts.tr("today.hand"));
        who.valueProperty()
                .subscribe(choice -> {
                    if (choice != null) {
                        model.forHand(choice.value().orElse(null));
                    }
                });
        box(units, List.of(allUnits()));
        units.setId("today-unit");
        units.setAccessibleText(texts.tr("today.unit"));
        units.valueProperty()
                .subscribe(choice -> {
                    if (choice != null) {
                        model.aboutUnit(choice.value().orElse(null));
                    }
                });
        var line = new FlowPane(title, counts, who, units);
        line.getStyleClass().add("today-head");
        return line;
    }

    private Choice<UUID> allUnits() {
        return new Choice<>(Optional.empty(), texts.tr("today.all-units"));
    }

    private static <T> ComboBox<Choice<T>> box(ComboBox<Choice<T>> box, List<Choice<T>> choices) {
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
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        return box;
    }

    private void show(Optional<TodayModel.Page> page, StackPane place) {
        counts.setText(
                page.map(p -> texts.tr("today.counts", p.at().asOf(), p.count(), p.all()))
                        .orElse(""));
        if (page.isEmpty()) {
            var none = model.snapshotProperty().getValue().isEmpty();
            place.getChildren().setAll(none ? noYear() : new Region());
            return;
        }
        offerUnits();
        list.getItems().setAll(page.get().lines());
        place.getChildren().setAll(page.get().lines().isEmpty() ? words("today.empty") : list);
    }

    /// Once it is known what there is; the choice stays.
    private void offerUnits() {
        if (units.getItems().size() == 1) {
            for (var unit : model.units()) {
                units.getItems().add(new Choice<>(Optional.of(unit.id()), unit.label()));
            }
        }
    }

    private Node noYear() {
        var bring = new Button(texts.tr("command.import"));
        bring.setOnAction(_ -> model.openImport());
        var year = new Button(texts.tr("setup.year"));
        year.setOnAction(_ -> model.openYears());
        return words("today.no-year", bring, year);
    }

    private Node words(String key, Button... ways) {
        var said = new Label(texts.tr(key));
        said.setId("today-empty");
        said.setWrapText(true);
        var buttons = new FlowPane(ways);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(said, buttons);
        box.getStyleClass().add("first-run");
        return box;
    }
}
