package org.yiti.app.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.StageChart;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.Part;
import org.yiti.app.pack.Said;
import org.yiti.app.theme.Theme;
import org.yiti.model.figure.Figure;

/// Makes what one screen shows. Its sizes are in em, so it is the same on every screen, larger or smaller.
final class ScreenNode {
    /// What can be opened on it.
    ///
    /// @param figure the one whose numbers are marked
    record Ways(
            ObservableValue<Optional<Figure>> figure,
            Consumer<Figure> open,
            BiConsumer<ChartData, String> openPoint) {}

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Deck deck;
    private final Texts texts;
    private final Theme theme;
    private final ObservableValue<Double> scale;
    private final Ways ways;

    /// @param scale of a screen that is 1080 high
    ScreenNode(Deck deck, Texts texts, Theme theme, ObservableValue<Double> scale, Ways ways) {
        this.deck = deck;
        this.texts = texts;
        this.theme = theme;
        this.scale = scale;
        this.ways = ways;
    }

    Region of(Screenful screen) {
        var page = screen.page();
        var title = flow(Pieces.ofTitle(page), deck.stale(page.title()).isPresent());
        title.getStyleClass().add("review-title");
        var about = new WrappedLabel(page.about());
        about.getStyleClass().add("review-about");
        var all = new VBox(title, about);
        screen.top().forEach(part -> all.getChildren().add(node(part, Room.TEXT)));
        if (!screen.columns().isEmpty()) {
            all.getChildren().add(columns(screen.columns()));
        }
        screen.bottom().forEach(part -> all.getChildren().add(node(part, Room.TEXT)));
        var rest = new Region();
        VBox.setVgrow(rest, screen.columns().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
        all.getChildren().addAll(rest, foot(screen));
        all.getStyleClass().add("review-page");
        return all;
    }

    private Node columns(List<List<Part>> columns) {
        var beside = new HBox();
        beside.getStyleClass().add("review-columns");
        double wide = (Room.TEXT - Room.GAP * (columns.size() - 1)) / columns.size();
        for (var column : columns) {
            var box = new VBox();
            box.setMinWidth(0);
            column.forEach(part -> {
                var node = node(part, wide);
                VBox.setVgrow(node, part instanceof Part.Charts ? Priority.ALWAYS : Priority.NEVER);
                box.getChildren().add(node);
            });
            box.setPrefWidth(1);
            HBox.setHgrow(box, Priority.ALWAYS);
            beside.getChildren().add(box);
        }
        VBox.setVgrow(beside, Priority.ALWAYS);
        beside.setMinHeight(0);
        return beside;
    }

    private Node node(Part part, double wide) {
        return switch (part) {
            case Part.Head(var words) -> {
                var head = new WrappedLabel(words);
                head.getStyleClass().add("review-head");
                yield head;
            }
            case Part.Line(var said) -> line(said);
            case Part.Charts(var beside, var _) -> chart(beside.getFirst());
            case Part.Grid grid -> new TableNode(grid, new Widths(grid, wide)).build();
        };
    }

    private Node chart(ChartData data) {
        var chart =
                new StageChart(
                        data,
                        texts,
                        theme,
                        scale.map(s -> Room.CHART * s),
                        key -> ways.openPoint().accept(data, key));
        var stale = deck.stale(data);
        if (stale.isEmpty()) {
            return chart;
        }
        chart.getStyleClass().add("review-stale");
        var note = new Label(texts.tr("review.stale", stale.get()));
        note.getStyleClass().add("review-stale-note");
        VBox.setVgrow(chart, Priority.ALWAYS);
        return new VBox(note, chart);
    }

    private Node line(Said said) {
        var stale = deck.stale(said);
        var flow = flow(Pieces.of(said), stale.isPresent());
        flow.getStyleClass().add("review-line");
        stale.ifPresent(day -> flow.getChildren().add(text(texts.tr("review.stale.note", day))));
        return flow;
    }

    private TextFlow flow(List<Pieces.Piece> pieces, boolean stale) {
        var flow = new TextFlow();
        var words = new StringBuilder();
        for (var piece : pieces) {
            words.append(piece.words());
            flow.getChildren()
                    .add(
                            piece.figure()
                                    .<Node>map(figure -> number(piece.words(), figure))
                                    .orElseGet(() -> text(piece.words())));
        }
        if (stale) {
            flow.getStyleClass().add("review-stale");
        }
        flow.setAccessibleText(words.toString());
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("review-text");
        return text;
    }

    private Node number(String words, Figure figure) {
        var number = new Label(words);
        number.getStyleClass().add("review-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setOnMouseClicked(_ -> ways.open().accept(figure));
        ways.figure()
                .when(number.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(marked ->
                        number.pseudoClassStateChanged(
                                MARKED,
                                marked.filter(other -> Deck.same(other, figure)).isPresent()));
        return number;
    }

    /// The date of the data, as it is printed, and where one is.
    private Node foot(Screenful screen) {
        var heading = deck.pack().heading();
        var notes = String.join("  ", screen.page().notes());
        var above = new WrappedLabel(notes);
        above.getStyleClass().add("review-notes");
        above.setManaged(!notes.isBlank());
        above.setVisible(!notes.isBlank());
        var left =
                new Label(
                        texts.tr(
                                "pack.foot",
                                heading.asOf(),
                                heading.standing(),
                                deck.pack().checksum(),
                                heading.marking()));
        left.setId("review-foot");
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        int all = deck.pack().pages().size();
        var right =
                new Label(
                        screen.parts() == 1
                                ? texts.tr("review.at", screen.number(), all)
                                : texts.tr(
                                        "review.at.part",
                                        screen.number(),
                                        all,
                                        screen.part(),
                                        screen.parts()));
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setId("review-at");
        var line = new HBox(left, right);
        line.getStyleClass().add("review-foot");
        return new VBox(above, line);
    }

    /// For a screen that is only looked at.
    static Region still(
            Deck deck, Texts texts, Theme theme, ObservableValue<Double> scale, Screenful screen) {
        var none = new javafx.beans.property.SimpleObjectProperty<>(Optional.<Figure>empty());
        var node =
                new ScreenNode(deck, texts, theme, scale, new Ways(none, _ -> {}, (_, _) -> {}))
                        .of(screen);
        node.setMouseTransparent(true);
        return new StackPane(node);
    }
}
