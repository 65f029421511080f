package org.yiti.app.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.model.figure.Figure;

/// The figures that the sentences of a page take their numbers from: each opens its rows, those of a closed month as they
/// stood.
final class PackFigures {
    private final PackWays ways;
    private final Texts texts;
    private final MenuButton button;

    PackFigures(PackWays ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
        this.button = new MenuButton(texts.tr("pack.figures"));
        button.setId("pack-figures");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        show(Optional.empty());
    }

    Node node() {
        return button;
    }

    void show(Optional<EditedPage> page) {
        var figures = page.map(shown -> of(shown.made())).orElse(List.of());
        button.getItems().setAll(figures.stream().map(this::item).toList());
        button.setDisable(figures.isEmpty());
    }

    /// Each once, in the order in which the page speaks of them.
    static List<Figure> of(PackPage page) {
        Map<Route, Figure> found = new LinkedHashMap<>();
        page.figures()
                .forEach(figure ->
                        found.putIfAbsent(
                                new Route.FigureRows(figure.code(), figure.scope()), figure));
        return List.copyOf(found.values());
    }

    /// With what it speaks of, for a page may have one figure of many issues or units.
    private String words(Figure figure) {
        var sentence = texts.say(figure.sentence());
        return ways.subject(figure)
                .filter(subject -> !subject.isEmpty())
                .map(subject -> texts.tr("pack.figure", subject, sentence))
                .orElse(sentence);
    }

    private MenuItem item(Figure figure) {
        var item = new MenuItem(words(figure));
        item.setMnemonicParsing(false);
        item.setDisable(ways.rows(figure).isEmpty());
        item.setOnAction(_ -> ways.open(figure));
        return item;
    }
}
