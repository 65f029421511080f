package org.yiti.app.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;

/// Pictures of the pages of meetings: the calendar, one meeting part by part, a decision that is taken down, and what
/// all meetings decided.
final class MeetingShots {
    /// @param press the id of a button that is pressed there first
    private record Picture(String name, Route route, @Nullable String press) {}

    private final Workplace at;
    private final Scene scene;

    MeetingShots(Workplace at, Scene scene) {
        this.at = at;
        this.scene = scene;
    }

    void walk(Consumer<String> write, Runnable end) {
        next(pictures(), 0, write, end);
    }

    void walkCharts(Consumer<String> write, Runnable end) {
        next(charts(), 0, write, end);
    }

    private static List<Picture> charts() {
        return Stream.of("s-curve", "heat-map", "control", "ranks", "panels", "policies", "ages")
                .map(chart ->
                        new Picture(
                                "charts-" + chart,
                                new MeetingRoute.Charts(
                                        Optional.of(chart), Optional.empty(), Optional.empty()),
                                null))
                .toList();
    }

    private List<Picture> pictures() {
        var all = new ArrayList<Picture>();
        all.add(new Picture("meetings", new MeetingRoute.Meetings(), null));
        all.add(new Picture("meeting-all-decisions", new MeetingRoute.Decisions(), null));
        all.add(new Picture("pack", new MeetingRoute.Packs(), null));
        all.add(new Picture("pack-edit", new MeetingRoute.Packs(), "pack-edit"));
        all.addAll(charts());
        var programme = at.desk().snapshot().map(open -> open.book().programme().id());
        if (programme.isEmpty()) {
            return all;
        }
        var meetings =
                MeetingBook.read(at.desk().store().rows(), programme.get()).meetings().stream()
                        .map(Meeting::id)
                        .toList();
        if (meetings.size() > 2) {
            var last = new MeetingRoute.MeetingSheet(meetings.getLast(), false);
            var may = new MeetingRoute.MeetingSheet(meetings.get(2), false);
            all.add(new Picture("meeting", last, null));
            all.add(new Picture("meeting-last", last, "meeting-parts-last"));
            all.add(new Picture("meeting-remarks", last, "meeting-parts-remarks"));
            all.add(new Picture("meeting-edit", last, "meeting-edit"));
            all.add(new Picture("meeting-held", may, "meeting-parts-minutes"));
            all.add(new Picture("meeting-decisions", may, "meeting-parts-decisions"));
            all.add(new Picture("meeting-decide", may, "meeting-decide"));
        }
        return all;
    }

    private void next(List<Picture> all, int index, Consumer<String> write, Runnable end) {
        if (index == all.size()) {
            end.run();
            return;
        }
        var picture = all.get(index);
        at.navigator().go(picture.route());
        later(
                picture,
                () -> {
                    if (picture.press() != null
                            && scene.lookup("#" + picture.press()) instanceof ButtonBase button) {
                        button.fire();
                    }
                    later(
                            picture,
                            () -> {
                                write.accept(picture.name());
                                next(all, index + 1, write, end);
                            });
                });
    }

    /// Meeting material is drawn whole before a page of it is shown.
    private static void later(Picture picture, Runnable then) {
        boolean drawn = picture.route() instanceof MeetingRoute.Packs;
        var pause = new PauseTransition(Duration.millis(drawn ? 9_000 : 900));
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
