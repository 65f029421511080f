package org.yiti.app.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.PdfPages;
import org.yiti.app.document.letter.DocxMaker;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTexts;

/// The meeting material of a month: what it says, with what the office changed, and what its pages look like.
final class PackModel {
    /// @param made of the data alone
    record Made(PackSource source, Pack made, EditedPack edited) {
        static Made of(PackSource source, Pack made) {
            return new Made(source, made, new PackEdits(source.own()).of(made));
        }

        /// What is printed.
        Pack pack() {
            return edited.pack();
        }

        boolean closed() {
            return source.closed().isPresent();
        }
    }

    /// The PDF of a pack.
    ///
    /// @param notes what a person should know of it
    /// @param keys of its pages
    record Drawn(PdfPages pages, List<Sentence> notes, List<String> keys) {}

    private final Workplace at;
    private final FontFiles fonts = new FontFiles();
    private final ReadOnlyObjectWrapper<Optional<Made>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Image>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<YearMonth> month = Optional.empty();

    PackModel(Workplace at) {
        this.at = at;
    }

    /// Empty while it is made, and where it cannot be.
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// The pages as they print; a little after the pack, for charts and fonts take their time.
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /// What is being done, or why there is nothing.
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// The page that was asked for, drawn.
    ReadOnlyObjectProperty<Optional<Image>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return at.desk().snapshotProperty();
    }

    /// All pages in the office's order, those that it left out among them.
    List<EditedPage> pages() {
        return made.get().map(ready -> ready.edited().pages()).orElse(List.of());
    }

    /// What has to be looked at before it is printed.
    List<EditNote> notes() {
        return made.get().map(ready -> ready.edited().notes()).orElse(List.of());
    }

    /// What the office wrote for places that are gone.
    List<PackText> lost() {
        return made.get().map(ready -> ready.edited().lost()).orElse(List.of());
    }

    /// The months of the open year that have begun, the newest first.
    List<YearMonth> months() {
        return at.desk()
                .snapshot()
                .map(open -> {
                    int year = open.book().programme().year();
                    int last = Math.max(1, open.lights().month());
                    return IntStream.rangeClosed(1, last)
                            .mapToObj(m -> YearMonth.of(year, last + 1 - m))
                            .toList();
                })
                .orElse(List.of());
    }

    Optional<YearMonth> month() {
        return month;
    }

    /// Makes the pack of a month: as the closed month has it, else as it stands.
    void read(YearMonth wanted) {
        if (!Optional.of(wanted).equals(month)) {
            made.set(Optional.empty());
            drawn.set(Optional.empty());
            shown.set(Optional.empty());
        }
        month = Optional.of(wanted);
        said.set(Optional.of(Sentence.of("pack.making")));
        var store = at.desk().store();
        var today = at.desk().today();
        at.jobs()
                .<Made>latest(
                        "pack.made",
                        progress -> {
                            var source = new PackSources(store, at.texts()).standing(wanted, today);
                            return Made.of(source, new PackMaker(source).made(progress));
                        },
                        this::take);
    }

    /// Reads what the office changed once more: the data are the same.
    void again() {
        var ready = made.get();
        if (ready.isEmpty() || ready.get().closed()) {
            return;
        }
        var store = at.desk().store();
        var before = ready.get();
        at.jobs()
                .<Made>latest(
                        "pack.made",
                        _ -> {
                            var own = before.source().own();
                            var now = PackTexts.read(store.rows(), own.programme(), own.month());
                            return Made.of(before.source().with(now), before.made());
                        },
                        this::take);
    }

    private PackPaper paper() {
        return new PackPaper(fonts, at.texts(), template());
    }

    private byte[] template() {
        return DocxMaker.make("", at.texts());
    }

    /// Writes what is shown.
    PackFiles files() {
        return new PackFiles(fonts, template());
    }

    private void take(Outcome<Made> outcome) {
        switch (outcome) {
            case Outcome.Done<Made>(var done) -> {
                made.set(Optional.of(done));
                draw(done.pack());
            }
            case Outcome.Stopped<Made> _ -> {}
            case Outcome.Broken<Made>(var cause) -> failed(cause);
        }
    }

    private void draw(Pack pack) {
        said.set(Optional.of(Sentence.of("pack.drawing")));
        var keys = pack.pages().stream().map(PackPage::key).toList();
        at.jobs()
                .<Drawn>latest(
                        "pack.drawn",
                        progress -> {
                            var pdf = paper().pdf(pack, progress);
                            return new Drawn(new PdfPages(pdf.bytes()), pdf.notes(), keys);
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Drawn>(var done) -> {
                                    said.set(Optional.empty());
                                    drawn.set(Optional.of(done));
                                }
                                case Outcome.Stopped<Drawn> _ -> {}
                                case Outcome.Broken<Drawn>(var cause) -> failed(cause);
                            }
                        });
    }

    /// What a person can mend is said on the page.
    private void failed(Throwable cause) {
        said.set(Optional.empty());
        if (cause instanceof YitiException known) {
            said.set(Optional.of(known.sentence()));
        } else {
            at.notices().failed(cause);
        }
    }

    /// Draws a page, away from the screen. Nothing is shown of one that is not printed.
    ///
    /// @param key of the page
    /// @param scale pixels for a point
    void show(String key, double scale) {
        var ready = drawn.get();
        if (ready.isEmpty()) {
            return;
        }
        int page = ready.get().keys().indexOf(key);
        if (page < 0 || page >= ready.get().pages().count()) {
            shown.set(Optional.empty());
            return;
        }
        at.jobs()
                .<Image>latest(
                        "pack.page",
                        _ -> ready.get().pages().draw(page, scale),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Image>(var image)) {
                                shown.set(Optional.of(image));
                            } else if (outcome instanceof Outcome.Broken<Image>(var cause)) {
                                at.notices().failed(cause);
                            }
                        });
    }
}
