package org.yiti.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.search.SearchModel.Scope;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// The search box over the page: one field, which keeps the focus, and what fits under it.
final class SearchView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final LineView lineView;
    private List<Node> shown = List.of();
    private boolean composing;

    SearchView(SearchModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.lineView = new LineView(texts);
    }

    Overlay build() {
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(model.typedProperty());
        // Before the field itself, to which Enter and Esc mean something too.
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("search-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var keys = new Label(texts.tr("search.keys"));
        keys.getStyleClass().add("search-keys");
        keys.setWrapText(true);
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(field, scroll, keys);
        box.setId("search");
        box.getStyleClass().add("search");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(SearchView.class.getResource("search.css"))
                                .toExternalForm());
        var overlay = new Overlay(box);
        // What wraps is higher than it says before it has a width.
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        scroll.maxHeightProperty().bind(overlay.heightProperty().multiply(0.62));
        follow(overlay);
        return overlay;
    }

    private void follow(Overlay overlay) {
        model.openProperty()
                .subscribe((_, now) -> {
                    if (now.isPresent()) {
                        field.setPromptText(texts.tr(prompt(now.get())));
                        overlay.open(field);
                    } else {
                        overlay.close();
                    }
                });
        overlay.visibleProperty()
                .subscribe(visible -> {
                    if (!visible) {
                        model.close();
                    }
                });
        model.resultsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(place -> mark(place.intValue()));
        model.readyProperty().subscribe(_ -> show(model.resultsProperty().get()));
    }

    private static String prompt(Scope scope) {
        return switch (scope) {
            case ALL -> "search.prompt";
            case CONTENT -> "search.prompt.content";
        };
    }

    /// While an input method composes, Enter and arrows are its own.
    private void pressed(KeyEvent event) {
        if (composing) {
            return;
        }
        boolean taken =
                switch (event.getCode()) {
                    case DOWN -> move(1);
                    case UP -> move(-1);
                    case PAGE_DOWN -> move(5);
                    case PAGE_UP -> move(-5);
                    case TAB -> widen();
                    case ENTER -> choose(event.isShortcutDown());
                    default -> false;
                };
        if (taken) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.close();
        }
    }

    private boolean move(int by) {
        model.move(by);
        return true;
    }

    private boolean widen() {
        model.widen();
        return true;
    }

    private boolean choose(boolean beside) {
        model.choose(beside);
        return true;
    }

    private void show(Results results) {
        var nodes = new ArrayList<Node>();
        var lines = new ArrayList<Node>();
        for (var group : results.groups()) {
            nodes.add(head(group));
            for (var line : group.lines()) {
                var node = lineView.build(line);
                node.setOnMouseMoved(_ -> model.point(line));
                node.setOnMouseClicked(event -> {
                    model.point(line);
                    model.choose(event.isShortcutDown());
                });
                nodes.add(node);
                lines.add(node);
            }
        }
        if (lines.isEmpty()) {
            nodes.add(nothing(results));
        }
        list.getChildren().setAll(nodes);
        shown = lines;
        scroll.setVvalue(0);
        mark(model.chosenProperty().get());
    }

    private Node head(Results.Group group) {
        var words = new Label(texts.say(group.head()));
        words.getStyleClass().add("search-head");
        var line = new HBox(words);
        line.getStyleClass().add("search-head-line");
        if (group.hidden() > 0) {
            var more = new Button(texts.tr("search.more", group.total()));
            more.getStyleClass().addAll("flat", "search-more");
            more.setFocusTraversable(false);
            more.setOnAction(_ -> model.widen(group));
            line.getChildren().add(more);
        }
        return line;
    }

    private Node nothing(Results results) {
        var title = new Label(texts.say(nothingTitle(results)));
        title.setWrapText(true);
        title.getStyleClass().add("search-nothing");
        var advice = new Label(texts.tr("search.advice"));
        advice.setWrapText(true);
        advice.getStyleClass().add("search-advice");
        var box = new VBox(title, advice);
        box.getStyleClass().add("search-empty");
        return box;
    }

    private Sentence nothingTitle(Results results) {
        if (results.typed().isBlank()) {
            return Sentence.of("search.begin");
        }
        return model.readyProperty().get()
                ? Sentence.of("search.nothing", results.typed().strip())
                : Sentence.of("search.preparing");
    }

    private void mark(int chosen) {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        if (chosen < shown.size()) {
            reveal(shown.get(chosen), chosen == 0);
        }
        speak(chosen);
    }

    private void reveal(Node line, boolean first) {
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0 || first) {
            scroll.setVvalue(0);
            return;
        }
        double top = line.getBoundsInParent().getMinY();
        double bottom = line.getBoundsInParent().getMaxY();
        double seen = scroll.getVvalue() * height;
        if (top < seen) {
            scroll.setVvalue(top / height);
        } else if (bottom > seen + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / height);
        }
    }

    /// A screen reader follows the field: it says the chosen line.
    private void speak(int chosen) {
        Optional<Line> line = model.chosen();
        field.setAccessibleText(
                line.map(l ->
                                texts.tr(
                                        "search.spoken",
                                        lineView.spoken(l),
                                        chosen + 1,
                                        shown.size()))
                        .orElseGet(() -> texts.tr("search.nothing", model.typedProperty().get())));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
