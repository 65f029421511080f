package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.FactGrid;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.inspection.InspectionModel.Page;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// One inspection: where it stands, what may be done now, its plan, and its units with what was found at each.
final class InspectionView {
    private static final List<Field> WHOLE =
            List.of(
                    INSPECTION_METHODS,
                    INSPECTION_SCOPE,
                    INSPECTION_AUTHORITY,
                    INSPECTION_SCHEDULE,
                    INSPECTION_APPROVAL_BASIS,
                    INSPECTION_REASON,
                    INSPECTION_REMARK);

    private final InspectionModel model;
    private final Workplace at;
    private final Texts texts;
    private final StackPane side = new StackPane();
    private final UnitsPart units;
    private final InspectionPapers papers;

    InspectionView(InspectionModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.papers = new InspectionPapers(at);
        this.units = new UnitsPart(model, at, papers, this::beside, this::close);
    }

    Parent build() {
        var head = new VBox();
        head.getStyleClass().add("inspection-head");
        var facts = new VBox();
        var below = new VBox(facts, units.build());
        below.getStyleClass().add("inspection-body");
        VBox.setVgrow(below.getChildren().getLast(), Priority.ALWAYS);
        var scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        var main = new BorderPane(scroll, head, null, null, null);
        main.setMinHeight(0); // a form beside a high head still ends within the window
        var root = new BorderPane(main, null, side, null, null); // the form has the whole height
        root.setId("inspection-page");
        root.getStyleClass().add("inspection-page");
        root.getStylesheets().add(InspectionsView.sheet());
        var shown = Shown.of(root);
        model.desk().rows().follow(shown);
        model.desk().rows().rowsProperty().when(shown).subscribe(_ -> show(head, facts, below));
        return root;
    }

    private void show(VBox head, VBox facts, Node below) {
        var page = model.page();
        below.setVisible(page.isPresent());
        if (page.isEmpty()) {
            head.getChildren().setAll(missing());
            return;
        }
        head.getChildren().setAll(title(page.get()), acts(page.get()));
        facts.getChildren().setAll(facts(page.get()));
        units.show(page.get());
    }

    private Node missing() {
        var back = Stays.usable(new Button(texts.tr("inspection.missing.list")));
        back.setOnAction(_ -> model.openList());
        var box = new VBox(new WrappedLabel(texts.tr("inspection.missing")), back);
        box.getStyleClass().add("first-run");
        return box;
    }

    private FieldWords chinese() {
        return new FieldWords(at.desk().snapshot().orElseThrow(), InspectionPapers.CHINESE);
    }

    private Node title(Page page) {
        var plan = page.of().inspection();
        var no = new Label(plan.no().isEmpty() ? texts.tr("item.no-number") : plan.no());
        no.getStyleClass().add("caption");
        no.setMinWidth(Region.USE_PREF_SIZE);
        var title = new WrappedLabel(plan.title());
        title.setId("inspection-title");
        title.getStyleClass().add("title-3");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var state = new Label(texts.label(page.state()));
        state.setId("inspection-state");
        state.getStyleClass().add("inspection-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(no, title, state);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Node acts(Page page) {
        var line = new FlowPane();
        line.setId("inspection-acts");
        line.getStyleClass().add("inspection-acts");
        if (model.fixed(page).isEmpty()) {
            line.getChildren().add(button("inspection.edit", "inspection-edit", () -> edit(page)));
        }
        line.getChildren()
                .add(
                        papers.button(
                                InspectionPaper.INSPECTION_PLAN,
                                () ->
                                        InspectionFilling.plan(
                                                page.of(), chinese(), model.desk().office())));
        model.offered(page)
                .forEach(asked ->
                        line.getChildren().add(UnitsPart.button(model.desk(), asked, this::open)));
        return line;
    }

    private Button button(String key, String id, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void edit(Page page) {
        var form = new PlanForm(model, page.of().inspection(), this::close);
        beside(form.build());
        form.focus();
    }

    private void open(Asked asked) {
        var form = new ActForm(asked, model.desk(), this::close);
        beside(form.build());
        form.focus();
    }

    private void beside(Node form) {
        side.getChildren().setAll(form);
    }

    private void close() {
        side.getChildren().clear();
    }

    private Node facts(Page page) {
        var plan = page.of().inspection().row();
        var grid = new FactGrid();
        Stream.of(INSPECTION_METHODS, INSPECTION_SCOPE)
                .forEach(field -> grid.whole(texts.label(field), words(plan, field)));
        PlanForm.facts().forEach(field -> grid.half(texts.label(field), words(plan, field)));
        WHOLE.stream().skip(2).forEach(field -> grid.whole(texts.label(field), words(plan, field)));
        var box = new VBox(grid.build());
        box.getStyleClass().add("inspection-facts");
        page.repeats()
                .forEach(repeat -> {
                    var unit = Optional.ofNullable(repeat.unit().unit()).map(model.desk()::unit);
                    var words = texts.say(repeat.words(unit.orElse("")));
                    var said =
                            new WrappedLabel(
                                    repeat.explained()
                                            ? texts.tr(
                                                    "inspection.repeat.why",
                                                    words,
                                                    repeat.unit().again())
                                            : words);
                    said.getStyleClass().add(repeat.explained() ? "caption" : "refusal");
                    box.getChildren().add(said);
                });
        return box;
    }

    private String words(Row row, Field field) {
        return at.desk()
                .snapshot()
                .map(open -> new FieldWords(open, texts).of(row, field))
                .orElse("");
    }
}
