package org.yiti.app.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.PdfPages;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.pack.PackText;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.Rhythm;

/// The material of a month, a week or a day: what it says, with what the office changed, and what its pages look like.
final class PackModel {
    /// The PDF of a pack.
    ///
    /// @param notes what a person should know of it
    /// @param keys of its pages
    record Drawn(PdfPages pages, List<Sentence> notes, List<String> keys) {}

    private final Workplace at;
    private final FontFiles fonts = new FontFiles();
    private final ReadOnlyObjectWrapper<Optional<Material>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Image>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PackTime> time = Optional.empty();

    /// A closed month is made again by this program, in place of the files that it keeps.
    private boolean again;

    /// Read with the material.
    private volatile String usual = "";

    PackModel(Workplace at) {
        this.at = at;
    }

    /// Empty while it is made, and where it cannot be.
    ReadOnlyObjectProperty<Optional<Material>> madeProperty() {
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

    /// The months, weeks or days of the open year that have begun, the newest first.
    List<PackTime> times(Rhythm rhythm) {
        return at.desk()
                .snapshot()
                .map(open -> {
                    int year = open.book().programme().year();
                    var times =
                            switch (rhythm) {
                                case MONTH ->
                                        IntStream.rangeClosed(1, Math.max(1, open.lights().month()))
                                                .<PackTime>mapToObj(m ->
                                                        new PackTime.OfMonth(
                                                                YearMonth.of(year, m)));
                                case WEEK ->
                                        days(year, open.asOf())
                                                .<PackTime>map(PackTime.OfWeek::with)
                                                .filter(time -> time.year() == year)
                                                .distinct();
                                case DAY ->
                                        days(year, open.asOf()).<PackTime>map(PackTime.OfDay::new);
                            };
                    return times.toList().reversed();
                })
                .orElse(List.of());
    }

    private static Stream<LocalDate> days(int year, LocalDate last) {
        var first = LocalDate.of(year, 1, 1);
        return last.isBefore(first) ? Stream.of(first) : first.datesUntil(last.plusDays(1));
    }

    Optional<PackTime> time() {
        return time;
    }

    /// Makes the material: of a month as the closed month has it, else as it stands.
    void read(PackTime wanted) {
        boolean other = !Optional.of(wanted).equals(time);
        again = again && !other;
        if (other) {
            made.set(Optional.empty());
            drawn.set(Optional.empty());
            shown.set(Optional.empty());
        }
        time = Optional.of(wanted);
        said.set(Optional.of(Sentence.of("pack.making")));
        var store = at.desk().store();
        var today = at.desk().today();
        boolean anew = again;
        at.jobs()
                .<Material>latest(
                        "pack.made",
                        progress -> {
                            var sources = new PackSources(store, at.texts());
                            var marking = sources.usual();
                            usual = marking;
                            return Material.standing(
                                    sources, wanted, today, anew, marking, progress);
                        },
                        this::take);
    }

    /// Whether a closed month is made again by this program, in place of the files that it keeps.
    boolean isAgain() {
        return again;
    }

    /// What the office usually marks its material with: what a month is closed with.
    String usual() {
        return usual;
    }

    void setAgain(boolean wanted) {
        if (wanted != again) {
            again = wanted;
            time.ifPresent(this::read);
        }
    }

    /// Why this person may not say how the office marks its material; empty where they may.
    Optional<Sentence> markingRefusal() {
        return at.desk().presence().refusal(Matter.REPORT, Right.WRITE);
    }

    /// What the material is marked with from now on, in this office.
    void mark(String marking) {
        at.desk()
                .<String>work(
                        Sentence.of("pack.marking.keeping"),
                        _ -> {
                            at.desk().store().templates().keepMarking(marking);
                            return marking;
                        },
                        _ -> time.ifPresent(this::read));
    }

    /// Reads what the office changed once more: the data are the same.
    void again() {
        var ready = made.get();
        if (ready.isEmpty() || ready.get().isClosed()) {
            return;
        }
        var store = at.desk().store();
        var before = ready.get();
        at.jobs()
                .<Material>latest(
                        "pack.made",
                        _ -> {
                            return before.with(before.source().own().again(store.rows()));
                        },
                        this::take);
    }

    /// The files of what is made.
    PackFiles files() {
        return new PackFiles(at.desk().store(), fonts);
    }

    /// Makes and keeps the files of a month that is closed.
    KeptFiles keeping() {
        return new KeptFiles(at.desk().store(), fonts, at.texts(), _ -> {});
    }

    private void take(Outcome<Material> outcome) {
        switch (outcome) {
            case Outcome.Done<Material>(var done) -> {
                made.set(Optional.of(done));
                draw(done);
            }
            case Outcome.Stopped<Material> _ -> {}
            case Outcome.Broken<Material>(var cause) -> failed(cause);
        }
    }

    private void draw(Material material) {
        said.set(Optional.of(Sentence.of("pack.drawing")));
        var keys = material.pack().pages().stream().map(PackPage::key).toList();
        at.jobs()
                .<Drawn>latest(
                        "pack.drawn",
                        progress -> {
                            var pdf = files().file(material, PackForm.PDF, progress);
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
