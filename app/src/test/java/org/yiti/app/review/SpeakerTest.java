package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.theme.Theme;
import org.yiti.model.store.Remarks;

/// What the speaker has on his own screen, and that the computer is kept awake meanwhile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakerTest extends FxTest {
    private Deck deck;
    private Theme theme;

    @BeforeAll
    void make(@TempDir Path home) throws Exception {
        deck = JuneDeck.make(home);
        var preferences = fx(() -> new Preferences(new SettingsFile(home.resolve("s.json"))));
        theme = fx(() -> new Theme(preferences.settingsProperty()));
    }

    private UUID issue(String code) {
        return deck.source().at().book().issues().stream()
                .filter(issue -> issue.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String words(Parent root, String id) {
        return ((Label) root.lookup(id)).getText();
    }

    @Test
    void the_speaker_sees_what_comes_next_and_his_notes_of_the_issue() {
        var model = new ReviewModel(deck, 0, JuneDeck.TEXTS);
        var notes = new Notes(Map.of(issue("03"), "先问欠薪数据共享"));
        var root =
                fx(() ->
                        new SpeakerView(
                                        model,
                                        notes,
                                        JuneDeck.TEXTS,
                                        theme,
                                        SampleDesk.CLOCK,
                                        SampleDesk.CLOCK.instant())
                                .build());
        show(root);
        assertThat(fx(() -> words(root, "#speaker-now"))).startsWith("1. ");
        assertThat(fx(() -> words(root, "#speaker-next"))).startsWith("2. ");
        assertThat(fx(() -> words(root, "#speaker-note"))).doesNotContain("欠薪数据");
        assertThat(fx(() -> words(root, "#speaker-time"))).contains("09:00").contains("0:00");
        fx(() -> {
            model.digit(0);
            model.digit(3);
            model.enter();
        });
        assertThat(fx(() -> words(root, "#speaker-note"))).isEqualTo("先问欠薪数据共享");
        fx(model::last);
        assertThat(fx(() -> words(root, "#speaker-next"))).contains("最后");
    }

    @Test
    void notes_are_those_of_the_meeting_of_the_month() throws Exception {
        var meetings = deck.source().meetings().ofMonth(6);
        assertThat(meetings).isNotEmpty();
        var wanted = meetings.getLast().id();
        var notes = Notes.read(remarks(Map.of(wanted, Map.of(issue("03"), "问"))), deck.source());
        assertThat(notes.byIssue()).containsEntry(issue("03"), "问");
        var may = deck.source().meetings().ofMonth(5).getFirst().id();
        assertThat(Notes.read(remarks(Map.of(may, Map.of(issue("03"), "旧"))), deck.source()))
                .isEqualTo(Notes.NONE);
    }

    private static Remarks remarks(Map<UUID, Map<UUID, String>> all) {
        return new Remarks() {
            @Override
            public Map<UUID, String> of(UUID meeting) {
                return all.getOrDefault(meeting, Map.of());
            }

            @Override
            public void keep(UUID meeting, UUID issue, String text) {
                throw new IllegalStateException("only read");
            }
        };
    }

    @Test
    void the_computer_is_told_when_to_stay_awake_and_when_no_longer() {
        var told = new ArrayList<Integer>();
        var awake =
                new StayAwake(
                        Optional.of(flags -> {
                            told.add(flags);
                            return StayAwake.CONTINUOUS;
                        }));
        awake.begin();
        awake.end();
        assertThat(told)
                .isEqualTo(
                        List.of(
                                StayAwake.CONTINUOUS | StayAwake.SYSTEM | StayAwake.DISPLAY,
                                StayAwake.CONTINUOUS));
        new StayAwake(Optional.empty()).begin(); // other systems are not asked
    }

    /// `abs` of the C library has the shape of the function that Windows is asked by: a number of 32 bits in, one out.
    @Test
    void a_function_of_the_system_is_really_called() {
        var abs =
                StayAwake.function(() -> Linker.nativeLinker().defaultLookup(), "abs")
                        .orElseThrow();
        assertThat(abs.applyAsInt(StayAwake.CONTINUOUS | StayAwake.SYSTEM)).isEqualTo(0x7FFFFFFF);
    }

    @Test
    void a_system_that_has_no_such_function_or_forbids_it_stops_nothing() {
        assertThat(StayAwake.function(() -> _ -> Optional.empty(), "SetThreadExecutionState"))
                .isEmpty();
        var causes =
                List.of(
                        new UnsatisfiedLinkError("no kernel32"),
                        new IllegalCallerException("native access is not enabled"),
                        new IllegalArgumentException("cannot open library"));
        for (Throwable cause : causes) {
            assertThat(StayAwake.function(() -> thrown(cause), "SetThreadExecutionState"))
                    .as(cause.toString())
                    .isEmpty();
        }
    }

    private static SymbolLookup thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
