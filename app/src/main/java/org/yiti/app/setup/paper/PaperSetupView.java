package org.yiti.app.setup.paper;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.setup.page.ToolButton;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;

/// The papers in a list, each with whose template it is made from and what can be done with that.
final class PaperSetupView {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final PaperSetupModel model;
    private final Texts texts;
    private final GridPane rows = new GridPane();
    private final VBox said = new VBox();

    PaperSetupView(PaperSetupModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent build() {
        rows.setId("paper-setup-rows");
        rows.getStyleClass().add("setup-papers");
        said.setId("paper-setup-said");
        said.getStyleClass().add("setup-question");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        var page = new PageBox(texts.tr("setup.papers"), texts.tr("setup.papers.about"));
        page.getChildren().addAll(said, rows);
        page.with(texts.tr("paper.setup.places"), places());
        var shown = Shown.of(page);
        model.ownProperty().when(shown).subscribe(own -> own.ifPresent(this::list));
        model.saidProperty().when(shown).subscribe(this::say);
        shown.subscribe(now -> {
            if (now) {
                model.look();
            }
        });
        return page.scrolling();
    }

    /// The places, told once for all papers that have the same.
    private Label[] places() {
        var alike = new LinkedHashMap<List<String>, List<LetterKind>>();
        for (var kind : model.kinds()) {
            alike.computeIfAbsent(kind.places(), _ -> new ArrayList<>()).add(kind);
        }
        var told = new ArrayList<Label>();
        alike.forEach((places, kinds) -> {
            told.add(
                    PageBox.words(
                            texts.tr(
                                    "paper.setup.places.words",
                                    kinds.stream().map(texts::label).toList(),
                                    places)));
            var lists = kinds.getFirst().lists();
            if (!lists.isEmpty()) {
                told.add(PageBox.words(texts.tr("paper.setup.lists", lists)));
            }
        });
        return told.toArray(Label[]::new);
    }

    private void list(Set<LetterKind> own) {
        rows.getChildren().clear();
        int row = 0;
        for (var kind : model.kinds()) {
            boolean has = own.contains(kind);
            var name = new Label(texts.label(kind));
            name.getStyleClass().add("setup-paper");
            name.setMinWidth(Label.USE_PREF_SIZE);
            var whose = new Label(texts.tr(has ? "paper.setup.own" : "paper.setup.program"));
            whose.setId("paper-setup-whose-" + kind);
            whose.setMinWidth(Label.USE_PREF_SIZE);
            whose.getStyleClass().add(has ? "setup-paper-own" : "setup-words");
            var tools = tools(kind, has);
            GridPane.setHgrow(tools, Priority.ALWAYS);
            rows.addRow(row++, name, whose, tools);
        }
    }

    private FlowPane tools(LetterKind kind, boolean own) {
        var tools =
                new FlowPane(
                        button("look", kind, () -> model.preview(kind)),
                        button("give", kind, () -> give(kind)),
                        button("take", kind, () -> take(kind)));
        if (own) {
            tools.getChildren().add(button("remove", kind, () -> ask(kind)));
        }
        tools.getStyleClass().add("setup-flow");
        return tools;
    }

    private ToolButton button(String what, LetterKind kind, Runnable action) {
        var key =
                switch (what) {
                    case "look" -> "paper.setup.look";
                    case "give" -> "paper.setup.give";
                    case "take" -> "paper.setup.take";
                    default -> "paper.setup.remove";
                };
        var button = new ToolButton(texts, "paper-setup-" + what + "-" + kind, key, action);
        button.setAccessibleText(texts.tr("paper.setup.of", texts.tr(key), texts.label(kind)));
        return button;
    }

    private void say(List<Sentence> sentences) {
        said.getChildren()
                .setAll(sentences.stream().map(each -> PageBox.words(texts.say(each))).toList());
        said.setVisible(!sentences.isEmpty());
    }

    private void ask(LetterKind kind) {
        var no =
                new ToolButton(
                        texts, "paper-setup-remove-no", "template.remove.no", () -> say(List.of()));
        var yes =
                new ToolButton(
                        texts,
                        "paper-setup-remove-yes",
                        "paper.setup.remove",
                        () -> model.remove(kind));
        var question = PageBox.words(texts.tr("paper.setup.remove.ask", texts.label(kind)));
        said.getChildren().setAll(question, new FlowPane(8, 8, yes, no));
        said.setVisible(true);
        no.requestFocus();
    }

    private void give(LetterKind kind) {
        var chooser = chooser("template.choose-give");
        chooser.setInitialFileName(
                CHINESE.tr("paper.setup.filename", CHINESE.label(kind)) + ".docx");
        File file = chooser.showSaveDialog(rows.getScene().getWindow());
        if (file != null) {
            model.giveOut(kind, file.toPath());
        }
    }

    private void take(LetterKind kind) {
        File file = chooser("paper.setup.choose").showOpenDialog(rows.getScene().getWindow());
        if (file != null) {
            model.take(kind, file.toPath());
        }
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("paper.docx"), "*.docx"));
        return chooser;
    }
}
