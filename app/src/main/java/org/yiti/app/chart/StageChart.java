package org.yiti.app.chart;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;

/// One chart alone, without buttons and as large as its place, at a type size of its own. A click on one of its points
/// opens the rows behind it.
public final class StageChart extends StackPane {
    private final ChartData data;
    private final String title;
    private final Texts texts;
    private final Theme theme;
    private final ObservableValue<Double> size;
    private final ChartPane pane;
    private Optional<String> marked = Optional.empty();

    /// @param title empty where the words around it say its finding
    /// @param size of the type, in px
    /// @param open takes the row key of the point that the person opens
    public StageChart(
            ChartData data,
            String title,
            Texts texts,
            Theme theme,
            ObservableValue<Double> size,
            Consumer<String> open) {
        this.data = data;
        this.title = title;
        this.texts = texts;
        this.theme = theme;
        this.size = size;
        pane =
                new ChartPane(
                        picture(),
                        texts,
                        open,
                        (points, _) -> open.accept(points.getFirst().rowKey()));
        pane.setFocusTraversable(false);
        pane.setMinSize(0, 0);
        pane.setAccessibleText(data.title());
        setMinSize(0, 0);
        getChildren().add(pane);
        // isNotNull() would be held by nobody, and with it what waits for it.
        var placed = sceneProperty().map(_ -> true).orElse(false);
        size.when(placed).subscribe(_ -> draw());
        theme.follow(placed, this::draw);
    }

    /// Frames the point of this row, as the mouse does; none for an empty one.
    public void mark(Optional<String> rowKey) {
        var points = pane.picture().points();
        int found = -1;
        for (int i = 0; i < points.size() && rowKey.isPresent(); i++) {
            if (points.get(i).rowKey().equals(rowKey.get())) {
                found = i;
            }
        }
        marked = rowKey;
        pane.select(found);
    }

    private void draw() {
        var main = ChartPalette.of(theme.look()).target();
        pane.show(picture(), Color.rgb(main.getRed(), main.getGreen(), main.getBlue()));
        mark(marked);
    }

    private Picture picture() {
        var style = new ChartStyle(ChartPalette.of(theme.look()), theme.family(), size.getValue());
        return Picture.of(data, title, style, texts);
    }
}
