package org.yiti.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Part;
import org.yiti.app.pack.Said;
import org.yiti.app.theme.Theme;
import org.yiti.model.figure.Figure;

/// Makes what one screen shows. Its sizes are in em, so it is the same on every screen, larger or smaller.
final class ScreenNode {
    /// What can be opened on it.
    ///
    /// @param mark what is marked
    record Ways(ObservableValue<Optional<Mark>> mark, Consumer<Mark> open) {}

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
        var outdated = deck.source().outdated(page, page.title());
        var title =
                flow(
                        Pieces.ofTitle(page),
                        outdated || deck.stale(page.title()).isPresent(),
                        outdated ? texts.tr("review.outdated") : "");
        title.getStyleClass().add("review-title");
        var about = new WrappedLabel(page.about());
        about.getStyleClass().add("review-about");
        var all = new VBox(title, about);
        screen.top().forEach(part -> all.getChildren().add(node(page, part, Room.TEXT)));
        if (!screen.columns().isEmpty()) {
            all.getChildren().add(columns(page, screen.columns()));
        }
        screen.bottom().forEach(part -> all.getChildren().add(node(page, part, Room.TEXT)));
        var rest = new Region();
        VBox.setVgrow(rest, screen.columns().isEmpty() ? Priority.ALWAYS : Priority.NEVER);
        all.getChildren().addAll(rest, foot(screen));
        all.getStyleClass().add("review-page");
        return all;
    }

    private Node columns(PackPage page, List<List<Part>> columns) {
        var beside = new HBox();
        beside.getStyleClass().add("review-columns");
        double wide = (Room.TEXT - Room.GAP * (columns.size() - 1)) / columns.size();
        for (var column : columns) {
            var box = new VBox();
            box.setMinWidth(0);
            column.forEach(part -> {
                var node = node(page, part, wide);
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

    private Node node(PackPage page, Part part, double wide) {
        return switch (part) {
            case Part.Head(var said) -> {
                var head = flow(Pieces.of(said), false, "");
                head.getStyleClass().add("review-head");
                yield head;
            }
            case Part.Line(var said) -> line(page, said);
            case Part.Charts(var beside, var _) -> chart(page, beside.getFirst());
            case Part.Grid grid -> new TableNode(grid, new Widths(grid, wide), this::link).build();
        };
    }

    private Node chart(PackPage page, ChartData data) {
        var chart =
                new StageChart(
                        data,
                        page.repeats(data) ? "" : data.title(),
                        texts,
                        theme,
                        scale.map(s -> Room.CHART * s),
                        key -> ways.open().accept(new Mark.Point(data, key)));
        ways.mark()
                .when(chart.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(marked -> chart.mark(marked.flatMap(mark -> mark.of(data))));
        var stale = deck.stale(data);
        boolean outdated = deck.source().outdated(page, data);
        if (stale.isEmpty() && !outdated) {
            return chart;
        }
        chart.getStyleClass().add("review-stale");
        var note =
                new Label(
                        stale.map(day -> texts.tr("review.stale", day))
                                .orElse(texts.tr("review.outdated.chart")));
        note.getStyleClass().add("review-stale-note");
        VBox.setVgrow(chart, Priority.ALWAYS);
        return new VBox(note, chart);
    }

    private Node line(PackPage page, Said said) {
        var stale = deck.stale(said);
        boolean outdated = deck.source().outdated(page, said);
        var note =
                stale.map(day -> texts.tr("review.stale.note", day)).orElse("")
                        + (outdated ? texts.tr("review.outdated") : "");
        var flow = flow(Pieces.of(said), stale.isPresent() || outdated, note);
        flow.getStyleClass().add("review-line");
        return flow;
    }

    /// @param note behind the words, why they are grey
    private TextFlow flow(List<Pieces.Piece> pieces, boolean stale, String note) {
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
        if (!note.isEmpty()) {
            words.append(note);
            flow.getChildren().add(text(note));
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
        number.setMinWidth(Region.USE_PREF_SIZE);
        link(number, figure);
        return number;
    }

    private void link(Label number, Figure figure) {
        number.getStyleClass().add("review-number");
        number.setOnMouseClicked(_ -> ways.open().accept(new Mark.Number(figure)));
        ways.mark()
                .when(number.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(marked ->
                        number.pseudoClassStateChanged(
                                MARKED, marked.filter(mark -> mark.is(figure)).isPresent()));
    }

    private Node notes(List<Said> notes) {
        var pieces = new ArrayList<Pieces.Piece>();
        for (Said note : notes) {
            if (!pieces.isEmpty()) {
                pieces.add(new Pieces.Piece("  ", Optional.empty()));
            }
            pieces.addAll(Pieces.of(note));
        }
        var flow = flow(pieces, false, "");
        flow.getStyleClass().add("review-notes");
        flow.setManaged(!pieces.isEmpty());
        flow.setVisible(!pieces.isEmpty());
        return flow;
    }

    /// The date of the data, as it is printed, and where one is.
    private Node foot(Screenful screen) {
        var heading = deck.pack().heading();
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
                                        screen.part() < screen.parts()
                                                ? "review.at.more"
                                                : "review.at.part",
                                        screen.number(),
                                        all,
                                        screen.part(),
                                        screen.parts()));
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setId("review-at");
        var line = new HBox(left, right);
        line.getStyleClass().add("review-foot");
        return new VBox(notes(screen.page().notes()), line);
    }

    /// For a screen that is only looked at.
    static Region still(
            Deck deck, Texts texts, Theme theme, ObservableValue<Double> scale, Screenful screen) {
        var none = new javafx.beans.property.SimpleObjectProperty<>(Optional.<Mark>empty());
        var node = new ScreenNode(deck, texts, theme, scale, new Ways(none, _ -> {})).of(screen);
        node.setMouseTransparent(true);
        return new StackPane(node);
    }
}
