package org.yiti.app.view;

import static org.yiti.model.record.Field.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Saving;
import org.yiti.app.i18n.WordOrder;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The saved views that the person may choose. A change shows at once and is stored behind the screen; after every
/// write of anybody they are read again, so that undo shows too. One for the window; used on the screen's thread.
final class SavedViews {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final WordOrder order = new WordOrder();
    private final ObjectMapper json = ViewFile.json();
    private final ReadOnlyObjectWrapper<List<SavedView>> views =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean read;

    SavedViews(Desk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        desk.savingProperty()
                .subscribe(saving -> {
                    if (!(saving instanceof Saving.Underway)) {
                        readAll();
                    }
                });
    }

    /// Changes whenever views came from the store or were changed.
    ReadOnlyObjectProperty<List<SavedView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /// False until the first look into the store came back.
    boolean isRead() {
        return read;
    }

    private void readAll() {
        var store = desk.store();
        jobs.<List<SavedView>>latest(
                "views",
                _ -> store.rows().all(Table.SAVED_VIEW).stream().map(SavedView::new).toList(),
                outcome ->
                        outcome.use(
                                all -> {
                                    read = true;
                                    show(all);
                                },
                                notices::failed));
    }

    private void show(List<SavedView> all) {
        views.set(
                all.stream()
                        .filter(view -> view.isFor(person()))
                        .sorted(
                                Comparator.comparing(SavedView::shared)
                                        .thenComparing(SavedView::name, order)
                                        .thenComparing(SavedView::id))
                        .toList());
    }

    private String person() {
        return desk.actor().name();
    }

    /// One's own, then the office's.
    List<SavedView> of(ViewList list) {
        return views.get().stream()
                .filter(view -> view.list().filter(list::equals).isPresent())
                .toList();
    }

    Optional<SavedView> find(UUID id) {
        return views.get().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /// What a view holds; a notice says so where that cannot be read.
    void content(SavedView view, Consumer<ViewContent> use) {
        try {
            use.accept(new ViewJson(json).read(json.readTree(view.content())));
        } catch (JsonProcessingException e) {
            notices.failed(new YitiException(Sentence.of("view.unreadable", view.name()), e));
        } catch (YitiException e) {
            notices.failed(new YitiException(Sentence.of("view.unreadable", view.name()), e));
        }
    }

    private String text(ViewContent content) {
        return new ViewJson(json).write(content).toString();
    }

    /// Why a view cannot be called so, if it cannot.
    ///
    /// @param but the view that is to be called so
    Optional<Sentence> refusal(
            ViewList list, String name, boolean shared, Optional<SavedView> but) {
        var wanted = tidy(name);
        if (wanted.isEmpty()) {
            return Optional.of(Sentence.of("view.name.missing"));
        }
        if (wanted.length() > ViewFile.LONGEST_NAME) {
            return Optional.of(Sentence.of("view.name.long", ViewFile.LONGEST_NAME));
        }
        return of(list).stream()
                .filter(view -> view.shared() == shared && view.name().equals(wanted))
                .filter(view -> but.filter(view::equals).isEmpty())
                .findFirst()
                .map(_ -> Sentence.of("view.name.taken", wanted));
    }

    /// A name that is free, as near to the wanted one as there is.
    String free(ViewList list, String wanted, boolean shared) {
        var name = tidy(wanted);
        for (int n = 2;
                refusal(list, name, shared, Optional.empty()).isPresent() && n < 1000;
                n++) {
            var ending = " " + n;
            var start = tidy(wanted);
            int room = Math.min(start.length(), ViewFile.LONGEST_NAME - ending.length());
            name = start.substring(0, room) + ending;
        }
        return name;
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s\\u3000]+", " ")
                .strip();
    }

    // --- changes ---

    UUID add(ViewList list, String name, boolean shared, ViewContent content) {
        var values = new HashMap<Field, Object>();
        values.put(SAVED_VIEW_LIST, list.name());
        values.put(SAVED_VIEW_NAME, tidy(name));
        values.put(SAVED_VIEW_CONTENT, text(content));
        if (!shared) {
            values.put(SAVED_VIEW_OWNER, person());
        }
        var change = new Change.Add(Table.SAVED_VIEW, RowIds.fresh(), values);
        record(Sentence.of("step.view.add", tidy(name)), change);
        return change.row();
    }

    void update(SavedView view, ViewContent content) {
        var text = text(content);
        if (!text.equals(view.content())) {
            record(
                    Sentence.of("step.view.update", view.name()),
                    Change.Put.of(view.id(), SAVED_VIEW_CONTENT, text));
        }
    }

    void rename(SavedView view, String name, boolean shared) {
        var values = new HashMap<Field, @org.jspecify.annotations.Nullable Object>();
        if (!view.name().equals(tidy(name))) {
            values.put(SAVED_VIEW_NAME, tidy(name));
        }
        if (view.shared() != shared) {
            values.put(SAVED_VIEW_OWNER, shared ? null : person());
        }
        if (!values.isEmpty()) {
            record(
                    Sentence.of("step.view.rename", view.name(), tidy(name)),
                    new Change.Put(Table.SAVED_VIEW, view.id(), values));
        }
    }

    void remove(SavedView view) {
        record(
                Sentence.of("step.view.remove", view.name()),
                new Change.Remove(Table.SAVED_VIEW, view.id()));
    }

    private void record(Sentence action, Change change) {
        var byId = new HashMap<UUID, SavedView>();
        views.get().forEach(view -> byId.put(view.id(), view));
        show(new ArrayList<>(with(byId, change).values()));
        desk.recordBeside(Step.of(action, change));
    }

    private static Map<UUID, SavedView> with(Map<UUID, SavedView> all, Change change) {
        switch (change) {
            case Change.Add(var table, var id, var values) ->
                    all.put(id, new SavedView(org.yiti.model.record.Row.of(table, id, values)));
            case Change.Put(var _, var id, var values) ->
                    all.computeIfPresent(id, (_, view) -> new SavedView(view.row().with(values)));
            case Change.Remove(var _, var id) -> all.remove(id);
            // What comes back is read after the write.
            case Change.Restore _ -> {}
        }
        return all;
    }
}
