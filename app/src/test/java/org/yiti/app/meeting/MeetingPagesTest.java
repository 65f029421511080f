package org.yiti.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class MeetingPagesTest extends FxTest {
    @TempDir Path folder;

    private final SampleDesk sample = new SampleDesk();

    private Workplace workplace() {
        return fx(() ->
                sample.workplace(
                        new MeetingRoute.Meetings(),
                        Locale.CHINESE,
                        folder.resolve("settings.json")));
    }

    private Parent page(Workplace at, MeetingRoute route) {
        var root = fx(() -> feature(at, Optional.empty()).create(route));
        show(root);
        return root;
    }

    private static MeetingFeature feature(Workplace at, Optional<UUID> onLeadersScreen) {
        return new MeetingFeature(at, StackPane::new, _ -> new StackPane(), () -> onLeadersScreen);
    }

    private UUID issue(String code) {
        return sample.desk.snapshot().orElseThrow().book().issues().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private static String agenda(Parent root) {
        return fx(() -> {
            var box = (ComboBox<Object>) root.lookup("#decide-agenda");
            return box.getConverter().toString(box.getValue());
        });
    }

    private UUID meeting(int place) {
        var programme = sample.desk.snapshot().orElseThrow().book().programme().id();
        return MeetingBook.read(sample.store, programme).meetings().stream()
                .map(Meeting::id)
                .toList()
                .get(place);
    }

    @Test
    void theCalendarHasTwelveMonthsAndSaysWhereThereAreTooFewOrTooManyIssues() {
        var at = workplace();
        var root = page(at, new MeetingRoute.Meetings());
        fx(() -> {
            for (int month = 1; month <= 12; month++) {
                assertThat(root.lookup("#meeting-month-" + month)).as("%d", month).isNotNull();
            }
            assertThat(root.lookupAll(".meeting-odd")).isNotEmpty();
            assertThat(root.lookup("#meeting-make-6")).isNull();
            ((Button) root.lookup("#meeting-make-7")).fire();
        });
        assertThat(at.navigator().routeProperty().get())
                .isInstanceOf(MeetingRoute.MeetingSheet.class);
        assertThat(sample.store.all(Table.MEETING)).hasSize(7);
    }

    @Test
    void everyPartOfAMeetingShowsAndADecisionIsTakenDown() {
        var at = workplace();
        var root = page(at, new MeetingRoute.MeetingSheet(meeting(2), false));
        var parts =
                fx(() ->
                        root.lookupAll(".row-parts > .toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .toList());
        assertThat(parts).hasSize(5);
        parts.forEach(part -> fx(part::fire));
        fx(() -> {
            ((ButtonBase) root.lookup("#meeting-decide")).fire();
            root.applyCss();
            root.layout();
            ((TextInputControl) root.lookup("#decide-text")).setText("月底前清零");
            ((ButtonBase) root.lookup("#decide-form-ok")).fire();
        });
        assertThat(sample.store.all(Table.DECISION)).hasSize(12);
        fx(() -> {
            assertThat(root.lookup("#decide-form")).isNull();
            assertThat(((Labeled) root.lookup("#meeting-state")).getText()).isEqualTo("已开");
        });
    }

    @Test
    void remarksAreKeptBesideTheLogAndShownAgain() throws Exception {
        var at = workplace();
        var root = page(at, new MeetingRoute.MeetingSheet(meeting(5), false));
        long step = sample.store.last();
        var issue = sample.desk.snapshot().orElseThrow().book().issues().get(2).id();
        fx(() -> {
            ((ToggleButton) root.lookup("#meeting-parts-remarks")).fire();
            root.applyCss();
            root.layout();
        });
        fx(() -> ((TextInputControl) root.lookup("#remark-" + issue)).setText("点名两个区"));
        fx(() -> ((ToggleButton) root.lookup("#meeting-parts-agenda")).fire());
        assertThat(sample.store.remarks(java.util.Optional.empty()).of(meeting(5)))
                .containsEntry(issue, "点名两个区");
        assertThat(sample.store.last()).isEqualTo(step);
        var again = page(at, new MeetingRoute.MeetingSheet(meeting(5), false));
        fx(() -> {
            ((ToggleButton) again.lookup("#meeting-parts-remarks")).fire();
            again.applyCss();
            again.layout();
            assertThat(((TextInputControl) again.lookup("#remark-" + issue)).getText())
                    .isEqualTo("点名两个区");
        });
    }

    @Test
    void whatWasTypedIsThrownAwayOnlyWhenThatIsAskedForTwice() {
        var root = page(workplace(), new MeetingRoute.MeetingSheet(meeting(2), false));
        Runnable cancel = () -> ((ButtonBase) root.lookup("#decide-form-cancel")).fire();
        fx(() -> {
            ((ButtonBase) root.lookup("#meeting-decide")).fire();
            root.applyCss();
            root.layout();
            cancel.run();
            assertThat(root.lookup("#decide-form")).as("nothing was typed").isNull();
            ((ButtonBase) root.lookup("#meeting-decide")).fire();
            root.applyCss();
            root.layout();
            ((TextInputControl) root.lookup("#decide-text")).setText("月底前清零");
            cancel.run();
            assertThat(root.lookup("#decide-form")).isNotNull();
            assertThat(((TextInputControl) root.lookup("#decide-text")).getText())
                    .isEqualTo("月底前清零");
            assertThat(root.lookup("#decide-form-refused").isVisible()).isTrue();
            cancel.run();
            assertThat(root.lookup("#decide-form")).isNull();
        });
        assertThat(sample.store.all(Table.DECISION)).hasSize(11);
    }

    @Test
    void ctrlMIsAboutTheIssueThatIsShownFullScreen() {
        var at = workplace();
        var feature = fx(() -> feature(at, Optional.of(issue("26"))));
        var root = fx(() -> feature.create(new MeetingRoute.MeetingSheet(meeting(5), false)));
        show(root);
        fx(() -> {
            feature.decide().run();
            root.applyCss();
            root.layout();
        });
        assertThat(agenda(root)).startsWith("26 ");
    }

    @Test
    void besideTheMaterialADecisionIsOfTheMeetingThatHearsItAndOfTheIssueThatIsUp() {
        var at = workplace();
        var place = new StackPane();
        var closed = new AtomicInteger();
        show(place);
        fx(() -> {
            feature(at, Optional.empty())
                    .takeDown(
                            YearMonth.of(2021, 6),
                            Optional.of(issue("03")),
                            form -> place.getChildren().setAll(form),
                            closed::incrementAndGet);
            place.applyCss();
            place.layout();
        });
        assertThat(agenda(place)).startsWith("03 ");
        fx(() -> {
            ((TextInputControl) place.lookup("#decide-text")).setText("数据月底前共享");
            ((ButtonBase) place.lookup("#decide-form-ok")).fire();
        });
        assertThat(closed.get()).isOne();
        assertThat(sample.store.all(Table.DECISION))
                .filteredOn(each -> each.words(Field.DECISION_TEXT).equals("数据月底前共享"))
                .extracting(each -> each.reference(Field.DECISION_MEETING))
                .containsExactly(meeting(5));
    }
}
