package org.yiti.app.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.AutosaveText;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// Makes controls that are bound to fields of rows, and brings them up to date together.
final class Form {
    private final Editing editing;
    private final Texts texts;
    private final List<Bound> bound = new ArrayList<>();
    private boolean filling;

    /// @param refresh shows what stands now
    /// @param flush keeps what is typed
    /// @param anew shows another row
    private record Bound(Runnable refresh, Runnable flush, Runnable anew) {}

    Form(Editing editing, Texts texts) {
        this.editing = editing;
        this.texts = texts;
    }

    /// A text box of a row's field.
    ///
    /// @param rows lines of text it has room for; one makes a field
    AutosaveText text(Field field, int rows, Supplier<Optional<Row>> row) {
        return text(
                field.name(),
                texts.label(field),
                rows,
                () -> row.get().map(r -> words(r, field)).orElse(""),
                typed -> row.get().flatMap(r -> editing.draft(r, field, typed)));
    }

    /// A text box of something else.
    AutosaveText text(
            String id,
            String label,
            int rows,
            Supplier<String> shown,
            Function<String, Optional<Sentence>> save) {
        var box =
                rows == 1
                        ? AutosaveText.line(save, texts::say)
                        : AutosaveText.lines(rows, save, texts::say);
        box.named(id, label);
        bound.add(
                new Bound(
                        () -> box.show(shown.get()), box::flush, () -> box.showAnew(shown.get())));
        return box;
    }

    /// A choice of one word of a field.
    ComboBox<Code> choice(Field field, Supplier<Optional<Row>> row) {
        var box = new ComboBox<Code>();
        box.setId(field.name());
        box.setAccessibleText(texts.label(field));
        box.getItems().setAll(CodeFields.choices(field));
        box.setConverter(words());
        box.valueProperty()
                .subscribe((_, code) -> {
                    if (!filling && code != null) {
                        row.get().ifPresent(r -> editing.put(r, field, code.name()));
                    }
                });
        always(() -> box.setValue(row.get().flatMap(r -> code(r, field)).orElse(null)));
        return box;
    }

    /// A choice of several words of a field.
    MenuButton several(Field field, Supplier<Optional<Row>> row) {
        var button = new MenuButton();
        button.setId(field.name());
        button.setAccessibleText(texts.label(field));
        for (Code code : CodeFields.choices(field)) {
            var item = new CheckMenuItem(texts.label(code));
            item.setUserData(code);
            item.setOnAction(_ -> row.get().ifPresent(r -> editing.put(r, field, chosen(button))));
            button.getItems().add(item);
        }
        always(() -> {
            var held = row.get().map(r -> List.of(r.words(field).split(" "))).orElse(List.of());
            button.getItems()
                    .forEach(item ->
                            ((CheckMenuItem) item)
                                    .setSelected(
                                            held.contains(((Code) item.getUserData()).name())));
            var words = row.get().map(r -> words(r, field)).orElse("");
            button.setText(words.isEmpty() ? texts.tr("issue.choose") : words);
        });
        return button;
    }

    private static @Nullable String chosen(MenuButton button) {
        var names =
                button.getItems().stream()
                        .filter(item -> ((CheckMenuItem) item).isSelected())
                        .map(item -> ((Code) item.getUserData()).name())
                        .collect(Collectors.joining(" "));
        return names.isEmpty() ? null : names;
    }

    /// Something else that is to be shown anew with the rest.
    void always(Runnable refresh) {
        bound.add(new Bound(refresh, () -> {}, refresh));
    }

    void refresh() {
        fill(Bound::refresh);
    }

    /// Keeps what is typed; to be called before the rows behind the controls become others.
    void flush() {
        bound.forEach(each -> each.flush().run());
    }

    /// Shows other rows, whatever the person is typing.
    void showAnew() {
        fill(Bound::anew);
    }

    private void fill(Function<Bound, Runnable> how) {
        filling = true;
        try {
            bound.forEach(each -> how.apply(each).run());
        } finally {
            filling = false;
        }
    }

    private String words(Row row, Field field) {
        return editing.snapshot().map(at -> new FieldWords(at, texts).of(row, field)).orElse("");
    }

    private static Optional<Code> code(Row row, Field field) {
        return Arrays.stream(row.words(field).split(" "))
                .flatMap(name -> CodeFields.named(field, name).stream())
                .findFirst();
    }

    StringConverter<Code> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Code code) {
                return code == null ? "" : texts.label(code);
            }

            @Override
            public @Nullable Code fromString(String text) {
                return null;
            }
        };
    }

    Optional<Snapshot> snapshot() {
        return editing.snapshot();
    }
}
