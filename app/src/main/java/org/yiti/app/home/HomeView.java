package org.yiti.app.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.MeasuredIn;

/// The first page. Every number on it opens the rows that it counted.
final class HomeView {
    /// What the longest line of a card takes.
    private static final double CARD_EM = 17.5;

    private final HomeModel model;
    private final Texts texts;
    private final HomeCharts charts;
    private final HomeDay day;
    private final HomeHead head;
    private final ChangesView changes;
    private final IssuesView issues;
    private final StackPane today = new StackPane();
    private final StackPane first = new StackPane();
    private final ItemsCard items;

    HomeView(HomeModel model, HomeHead head, Texts texts, HomeCharts charts) {
        this.model = model;
        this.texts = texts;
        this.charts = charts;
        this.day = new HomeDay(model, texts);
        this.head = head;
        this.changes = new ChangesView(model, texts);
        this.issues = new IssuesView(model, texts, charts);
        this.items = new ItemsCard(model, texts);
        first.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(first.getChildren()));
    }

    Parent build() {
        var place = new StackPane();
        place.getStyleClass().add("home");
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.setId("home");
        scroll.getStylesheets().add(HomeView.class.getResource("home.css").toExternalForm());
        var shown = Shown.of(scroll);
        model.snapshot().when(shown).subscribe(model::refresh);
        model.page().when(shown).subscribe(page -> fill(place, page));
        model.opened().when(shown).subscribe(_ -> fill(place, model.page().getValue()));
        model.snapshot().when(shown).subscribe(_ -> model.look());
        model.upkeep().when(shown).subscribe(_ -> upkeep(place));
        model.items().when(shown).subscribe(items::show);
        model.since().when(shown).subscribe(changes::show);
        model.since().when(shown).subscribe(head::show);
        model.overviewChart().when(shown).subscribe(issues::show);
        model.titles()
                .all()
                .when(shown)
                .subscribe(_ -> issues.show(model.overviewChart().getValue()));
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        shown.subscribe(now -> {
            // So that the keys of the page are heard; who already types elsewhere is left there.
            if (now && !(scroll.getScene().getFocusOwner() instanceof TextInputControl)) {
                scroll.requestFocus();
            }
        });
        return scroll;
    }

    /// 1 to 4 open the four figures, C goes to what changed, P makes the material of the meeting.
    private void key(KeyEvent event) {
        var page = model.page().getValue();
        if (page.isEmpty()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> model.open(page.get().tasks());
            case DIGIT2, NUMPAD2 -> model.open(page.get().policies());
            case DIGIT3, NUMPAD3 -> third(page.get());
            case DIGIT4, NUMPAD4 -> model.open(page.get().silentUnits());
            case C -> changes.focus();
            case P -> model.openPack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Supervision items; overdue tasks for who may not see those.
    private void third(HomePage page) {
        if (model.itemsSeen()) {
            model.openItems();
        } else {
            model.open(page.overdue());
        }
    }

    private void fill(StackPane place, Optional<HomePage> page) {
        place.getChildren()
                .setAll(
                        page.<Node>map(this::full)
                                .orElseGet(() ->
                                        model.opened().getValue()
                                                        && model.snapshot().getValue().isEmpty()
                                                ? empty()
                                                : new Label(texts.tr("start.opening"))));
    }

    private Node empty() {
        var title = new Label(texts.tr("home.empty.title"));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.tr("home.empty.words"));
        words.setWrapText(true);
        var load = new Button(texts.tr("home.empty.import"));
        load.setId("home-import");
        load.setDefaultButton(true);
        load.setOnAction(_ -> model.importLedger());
        var sample = new Button(texts.tr("home.empty.sample"));
        sample.setId("home-sample");
        sample.setOnAction(_ -> model.loadSample());
        var year = new Button(texts.tr("home.empty.year"));
        year.setId("home-year");
        year.setOnAction(_ -> model.makeYear());
        var buttons = new HBox(load, year, sample);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(title, words, buttons);
        box.getStyleClass().add("first-run");
        day.firstSteps().ifPresent(box.getChildren()::add);
        return box;
    }

    /// What the store tells a little later goes into its place; the charts stay as they are drawn.
    private void upkeep(StackPane place) {
        model.page().getValue().ifPresentOrElse(this::upkeep, () -> fill(place, Optional.empty()));
    }

    private void upkeep(HomePage page) {
        today.getChildren().setAll(day.line(page));
        first.getChildren().setAll(day.firstSteps().map(List::of).orElse(List.of()));
    }

    private Node full(HomePage page) {
        head.show(page);
        issues.show(page.issues());
        upkeep(page);
        var lists =
                new TwoColumns(
                        changes.node(),
                        issues.node(),
                        framed(charts.curve(page)),
                        framed(charts.ranking(page)));
        var box = new VBox(head.node(), sentence(page), cards(page), today, first, lists);
        box.getStyleClass().add("home-page");
        return box;
    }

    private static Node framed(Node chart) {
        var frame = new StackPane(chart);
        frame.getStyleClass().addAll("panel", "home-chart");
        frame.setMinWidth(0);
        return frame;
    }

    /// The half-year sentence that used to be written by hand.
    private Node sentence(HomePage page) {
        var sentence =
                new FlowPane(
                        day.link(page.ahead(), "home.sentence.ahead"),
                        day.link(page.fell(), "home.sentence.fell"),
                        day.link(page.fellStrongly(), "home.sentence.fell10"));
        if (model.itemsSeen()) {
            sentence.getChildren().add(day.link(page.overdue(), "home.sentence.overdue"));
        }
        sentence.getStyleClass().add("home-sentence");
        return sentence;
    }

    private Node cards(HomePage page) {
        var cards =
                new FlowPane(
                        card("home-card-tasks", page.tasks(), progress(page)),
                        card(
                                "home-card-policies",
                                page.policies(),
                                texts.tr(
                                        "home.card.policies.due",
                                        page.policiesDue().denominator(),
                                        page.policiesDue().numerator())),
                        model.itemsSeen() ? items.node() : overdue(page),
                        card(
                                "home-card-silent",
                                page.silentUnits(),
                                texts.tr(
                                        "home.card.silent.tasks", page.silentTasks().numerator())));
        cards.getStyleClass().add("home-cards");
        cards.widthProperty().subscribe(_ -> arrange(cards));
        return cards;
    }

    private Node overdue(HomePage page) {
        return card(
                "home-card-overdue",
                page.overdue(),
                texts.tr(
                        "home.card.due",
                        page.dueThisMonth().denominator(),
                        page.dueThisMonth().numerator()));
    }

    /// Progress and gap, and of how many tasks where not all are seen here.
    private String progress(HomePage page) {
        return texts.tr(
                page.silentTasks().leftOut().isEmpty() ? "home.card.gap" : "home.card.gap.seen",
                page.progress().words(),
                signed(page.gap()),
                page.progress().of().size());
    }

    /// Four beside each other, or two where four would be too narrow for their words.
    private static void arrange(FlowPane cards) {
        double width = cards.getWidth();
        double em = ((Button) cards.getChildren().getFirst()).getFont().getSize();
        int beside = width < 4 * CARD_EM * em ? 2 : 4;
        double each = Math.max(0, Math.floor((width - (beside - 1) * cards.getHgap()) / beside));
        for (Node card : cards.getChildren()) {
            ((Region) card).setPrefWidth(each);
        }
    }

    private Node card(String id, Figure figure, String under) {
        var name = new Label(texts.label(figure.code()));
        name.getStyleClass().add("card-name");
        boolean rate = figure.measuredIn() == MeasuredIn.PERCENT;
        var big =
                new Label(
                        rate
                                ? figure.value()
                                        .map(v -> v.toPlainString() + "%")
                                        .orElse(texts.tr("figure.none"))
                                : figure.numerator().toPlainString());
        big.getStyleClass().add("card-value");
        var fraction =
                new Label(
                        figure.numerator().toPlainString()
                                + "/"
                                + figure.denominator().toPlainString());
        fraction.getStyleClass().add("card-fraction");
        var values = new HBox(big, fraction);
        values.getStyleClass().add("card-values");
        var below = new Label(under);
        below.getStyleClass().add("card-under");
        var button = new Button(null, new VBox(name, values, below));
        button.setId(id);
        button.getStyleClass().setAll("card-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.say(figure.sentence()));
        button.setTooltip(new javafx.scene.control.Tooltip(texts.say(figure.sentence())));
        button.setOnAction(_ -> model.open(figure));
        return button;
    }

    private String signed(Figure points) {
        return points.value()
                .map(v -> (v.signum() > 0 ? "+" : "") + v.toPlainString())
                .orElse(texts.tr("figure.none"));
    }
}
