package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.supervision.DraftModel.Start;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ReportRhythm;
import org.yiti.model.supervision.Secrecy;
import org.yiti.model.supervision.Urgency;

/// The form that opens an item.
final class DraftView {
    private static final List<Field> NUMBERS =
            List.of(
                    SUPERVISION_ITEM_SOURCE_DOC,
                    SUPERVISION_ITEM_TICKET_NO,
                    SUPERVISION_ITEM_SUPERIOR_NO,
                    SUPERVISION_ITEM_FOLDER_NO);

    /// What an item cannot be submitted without, besides a time limit.
    private static final Set<Field> NEEDED =
            Set.of(
                    SUPERVISION_ITEM_TITLE,
                    SUPERVISION_ITEM_DEMAND,
                    SUPERVISION_ITEM_BASIS,
                    SUPERVISION_ITEM_LEAD_UNIT);

    private final DraftModel model;
    private final Texts texts;
    private final Map<Field, Supplier<String>> typed = new TreeMap<>();
    private final Map<Field, ComboBox<? extends Code>> chosen = new TreeMap<>();
    private final HBox forms = new HBox();
    private final HBox usual = new HBox();
    private final SimilarPart similar;
    private Supplier<String> units = () -> "";
    private final DraftProgramme programme = new DraftProgramme();

    DraftView(DraftModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.similar = new SimilarPart(model.aid(), texts);
    }

    Parent build() {
        var root = new BorderPane();
        root.setId("item-draft");
        root.getStyleClass().addAll("supervision", "item-draft");
        root.getStylesheets().add(ItemsView.sheet());
        root.setTop(noYear());
        var shown = Shown.of(root);
        model.snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.startProperty()
                .when(shown)
                .subscribe(start -> start.ifPresent(from -> fill(root, from)));
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        save(true);
                    }
                });
        return root;
    }

    private Node noYear() {
        var years = new Button(texts.tr("setup.year"));
        years.setOnAction(_ -> model.openYears());
        var box = new VBox(new WrappedLabel(texts.tr("item.empty.year")), years);
        box.getStyleClass().add("first-run");
        return box;
    }

    private void fill(BorderPane root, Start from) {
        var head =
                new Label(
                        from.standing() ? texts.tr("item.draft.edit") : texts.tr("item.draft.new"));
        head.getStyleClass().add("title-3");
        root.setTop(head);
        if (!from.open()) {
            root.setCenter(new WrappedLabel(texts.tr("item.draft.closed")));
            return;
        }
        var left = asked(from);
        forms.getChildren().setAll(left.box(), about(from).box());
        forms.getStyleClass().add("item-columns");
        var scroll = new ScrollPane(forms);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        root.setCenter(scroll);
        root.setBottom(new DraftFoot(model, texts, this::save).build());
        help(from);
        left.focus();
    }

    /// What is asked for, of whom, until when.
    private FormBox asked(Start from) {
        var form = form();
        text(form, from, SUPERVISION_ITEM_TITLE, 1);
        form.box().getChildren().add(similar.node());
        text(form, from, SUPERVISION_ITEM_DEMAND, 4);
        text(form, from, SUPERVISION_ITEM_BASIS, 2);
        typed.put(
                SUPERVISION_ITEM_LEAD_UNIT,
                form.named(
                        SUPERVISION_ITEM_LEAD_UNIT.key(),
                        label(SUPERVISION_ITEM_LEAD_UNIT),
                        from.at().units().units().stream().map(unit -> unit.label()).toList(),
                        words(from, SUPERVISION_ITEM_LEAD_UNIT)));
        units =
                form.text(
                        "units",
                        texts.tr("item.units.typed"),
                        3,
                        DraftUnits.words(from.units(), from.at().units()));
        form.beside(() -> {
            text(form, from, SUPERVISION_ITEM_DUE_DATE, 1);
            text(form, from, SUPERVISION_ITEM_DUE_DAYS, 1);
            choice(form, SUPERVISION_ITEM_DUE_KIND, DueKind.values(), from.item().dueKind());
        });
        form.words(texts.tr("item.draft.must.limit"));
        limit(form);
        form.box().getChildren().add(usual);
        text(form, from, SUPERVISION_ITEM_REMARK, 2);
        return form;
    }

    private void limit(FormBox form) {
        var kind = chosen.get(SUPERVISION_ITEM_DUE_KIND);
        var said = form.words("");
        said.setId("draft-limit");
        var date = input(form, SUPERVISION_ITEM_DUE_DATE);
        var days = input(form, SUPERVISION_ITEM_DUE_DAYS);
        Runnable show =
                () ->
                        said.setText(
                                model.aid()
                                        .limit(date.getText(), days.getText(), kind())
                                        .map(due -> texts.tr("item.limit", due))
                                        .orElse(texts.tr("item.limit.how")));
        date.textProperty().subscribe(show);
        days.textProperty().subscribe(show);
        if (kind != null) {
            kind.valueProperty().subscribe(show);
        }
        show.run();
    }

    private DueKind kind() {
        var kind = chosen.get(SUPERVISION_ITEM_DUE_KIND);
        return kind != null && kind.getValue() instanceof DueKind chosenKind
                ? chosenKind
                : DueKind.WORKDAYS;
    }

    private static TextField input(FormBox form, Field field) {
        return (TextField) form.box().lookup("#draft-" + field.key());
    }

    /// Where it comes from and what it belongs to.
    private FormBox about(Start from) {
        var form = form();
        var item = from.item();
        form.beside(() -> {
            choice(form, SUPERVISION_ITEM_SOURCE, ItemSource.values(), source(from));
            choice(form, SUPERVISION_ITEM_MODE, ItemMode.values(), item.mode());
        });
        form.beside(() -> {
            text(form, from, SUPERVISION_ITEM_LEADER, 1);
            text(form, from, SUPERVISION_ITEM_INSTRUCTED_ON, 1);
        });
        text(form, from, SUPERVISION_ITEM_INSTRUCTION, 2);
        form.beside(() -> {
            choice(form, SUPERVISION_ITEM_URGENCY, Urgency.values(), item.urgency());
            choice(form, SUPERVISION_ITEM_SECRECY, Secrecy.values(), item.secrecy());
            choice(form, SUPERVISION_ITEM_RHYTHM, ReportRhythm.values(), item.rhythm());
        });
        programme.add(form, from, texts);
        text(form, from, SUPERVISION_ITEM_PLACE, 1);
        form.beside(() -> NUMBERS.subList(0, 2).forEach(field -> text(form, from, field, 1)));
        form.beside(() -> NUMBERS.subList(2, 4).forEach(field -> text(form, from, field, 1)));
        text(form, from, SUPERVISION_ITEM_DRAFTED_BY, 1);
        return form;
    }

    private static ItemSource source(Start from) {
        return from.item().row().text(SUPERVISION_ITEM_SOURCE) == null
                ? ItemSource.INSTRUCTION
                : from.item().source();
    }

    private FormBox form() {
        var form = new FormBox("draft", texts);
        HBox.setHgrow(form.box(), Priority.ALWAYS);
        return form;
    }

    private void text(FormBox form, Start from, Field field, int rows) {
        typed.put(field, form.text(field.key(), label(field), rows, words(from, field)));
    }

    /// The name of a field, with words that say so where submitting needs it.
    private String label(Field field) {
        var name = texts.label(field);
        return NEEDED.contains(field) ? texts.tr("item.draft.must", name) : name;
    }

    private String words(Start from, Field field) {
        return new FieldWords(from.at(), texts).of(from.item().row(), field);
    }

    private <E extends Enum<E> & Code> void choice(FormBox form, Field field, E[] values, E start) {
        chosen.put(field, form.choice(field.key(), texts.label(field), values, start));
    }

    private void save(boolean submit) {
        model.save(typed(), submit);
    }

    private DraftTyped typed() {
        var words = new HashMap<Field, String>();
        typed.forEach((field, text) -> words.put(field, text.get()));
        var codes = new HashMap<Field, Code>();
        chosen.forEach((field, box) -> {
            Code code = box.getValue();
            if (code != null) {
                codes.put(field, code);
            }
        });
        return new DraftTyped(words, codes, programme.issue(), programme.task(), units.get());
    }

    /// Where a field is typed; empty for one that is chosen.
    private Optional<TextInputControl> input(Field field) {
        return Optional.ofNullable(forms.lookup("#draft-" + field.key()))
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }

    private void help(Start from) {
        var presets = new DraftPresets(from.at(), model.aid(), texts, this::input);
        var source = chosen.get(SUPERVISION_ITEM_SOURCE);
        var kind = chosen.get(SUPERVISION_ITEM_DUE_KIND);
        if (source != null && kind != null) {
            usual.getChildren().setAll(presets.days());
            presets.follow(source, kind, model.today(from), !from.standing());
        }
        var changing = new ArrayList<ObservableValue<?>>();
        for (var field : List.of(SUPERVISION_ITEM_TITLE, SUPERVISION_ITEM_PLACE)) {
            input(field).ifPresent(input -> changing.add(input.textProperty()));
        }
        if (forms.lookup("#draft-" + SUPERVISION_ITEM_LEAD_UNIT.key())
                instanceof ComboBox<?> lead) {
            changing.add(lead.getEditor().textProperty());
        }
        changing.add(programme.issueProperty());
        similar.follow(from.item().id(), () -> model.aid().wanted(from.at(), typed()), changing);
    }
}
