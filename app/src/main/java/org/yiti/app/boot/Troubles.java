package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.CrashCode;
import org.yiti.app.start.TroubleView;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Stores;

/// The pages that stand in the window when the store does not open or close, with the ways on.
final class Troubles {
    /// What a person may do about it.
    ///
    /// @param putBack puts a backup in the place of the store
    /// @param moveTo looks in another folder
    /// @param askFirst asks for what makes a new store
    record Ways(
            Consumer<Stores.Again> open,
            Consumer<Path> putBack,
            Consumer<Path> moveTo,
            Runnable askFirst,
            Runnable leave) {}

    /// @param show puts a page into the window
    record Place(Stage stage, Texts texts, Consumer<Parent> show) {}

    private final Place place;
    private final Texts texts;
    private final Ways ways;
    private final JobRunner jobs;
    private final HeldStore held;

    Troubles(Place place, Ways ways, JobRunner jobs, HeldStore held) {
        this.place = place;
        this.texts = place.texts();
        this.ways = ways;
        this.jobs = jobs;
        this.held = held;
    }

    static Sentence sentence(Exception cause) {
        return cause instanceof YitiException known
                ? known.sentence()
                : Sentence.of("start.bug", CrashCode.of(cause));
    }

    /// It could not be opened, or there is none any more.
    void failed(Stores.Again again, Sentence what) {
        if (held.exists()) {
            opening(again, what);
        } else {
            gone(again, what);
        }
    }

    /// It could not be opened.
    void opening(Stores.Again again, Sentence what) {
        show("trouble.title", what, first(again), choices(false), List.of(leaving()));
    }

    /// There is nothing there to open, so that a backup may take the place.
    void gone(Stores.Again again, Sentence what) {
        jobs.<Optional<Path>>start(
                Sentence.of("start.opening"),
                _ -> held.newestBackup(),
                outcome -> {
                    var newest =
                            outcome instanceof Outcome.Done<Optional<Path>>(var found)
                                    ? found
                                    : Optional.<Path>empty();
                    gone(again, what, newest);
                });
    }

    private void gone(Stores.Again again, Sentence what, Optional<Path> newest) {
        var all = new ArrayList<>(first(again));
        newest.ifPresent(file ->
                all.add(
                        way(
                                "restore",
                                texts.tr("trouble.restore", file.getFileName().toString()),
                                () -> ways.putBack().accept(file))));
        var last = new ArrayList<TroubleView.Way>();
        if (!held.exists()) {
            last.add(way("new", texts.tr("trouble.new"), ways.askFirst()));
        }
        last.add(leaving());
        show("trouble.title", what, all, choices(true), last);
    }

    /// It is a copy of another one.
    void copied(Sentence what, Stores.Again asNewReplica) {
        var goOn = way("go-on", texts.tr("trouble.go-on"), () -> ways.open().accept(asNewReplica));
        show("trouble.title.copied", what, List.of(goOn), List.of(), List.of(leaving()));
    }

    /// It could not be closed.
    void closing(Sentence what, Stores.Again again) {
        show(
                "trouble.title.closing",
                what,
                List.of(way("leave", texts.tr("trouble.close"), ways.leave())),
                List.of(),
                List.of(way("again", texts.tr("trouble.reopen"), () -> ways.open().accept(again))));
    }

    private void show(
            String title,
            Sentence what,
            List<TroubleView.Way> first,
            List<TroubleView.Way> choices,
            List<TroubleView.Way> last) {
        var all = new ArrayList<>(first);
        all.addAll(choices);
        all.addAll(last);
        place.show().accept(new TroubleView(texts).build(title, what, all));
    }

    private List<TroubleView.Way> first(Stores.Again again) {
        return List.of(way("again", texts.tr("trouble.again"), () -> ways.open().accept(again)));
    }

    private List<TroubleView.Way> choices(boolean gone) {
        var choose = new TroubleView.Choosing(place.stage(), texts);
        var all = new ArrayList<TroubleView.Way>();
        if (gone) {
            all.add(
                    way(
                            "backup",
                            texts.tr("trouble.backup"),
                            () -> choose.backup().ifPresent(ways.putBack())));
        }
        all.add(
                way(
                        "folder",
                        texts.tr("trouble.folder"),
                        () -> choose.folder().ifPresent(ways.moveTo())));
        return all;
    }

    private TroubleView.Way leaving() {
        return way("leave", texts.tr("trouble.leave"), ways.leave());
    }

    private static TroubleView.Way way(String id, String words, Runnable go) {
        return new TroubleView.Way("trouble-" + id, words, go);
    }
}
