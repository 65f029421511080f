package org.yiti.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.Checkout;
import org.yiti.app.notice.Notice;
import org.yiti.app.preference.ListLayout;
import org.yiti.app.preference.Settings;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Nothing that a person wrote leaves with the diagnostics, wherever it was put.
class RedactionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);

    private static final Diagnostics.Display DISPLAY =
            new Diagnostics.Display(List.of("1366x768@1.00"), "Noto Sans CJK SC", false);

    /// Words as they stand in an office's work: tasks, units, names, numbers, paths, text that looks like ours, and
    /// text that is made to break out of a line or a format.
    @Provide
    Arbitrary<String> businessWords() {
        var han =
                Arbitraries.strings()
                        .withCharRange('\u4e00', '\u9fa5')
                        .ofMinLength(2)
                        .ofMaxLength(12);
        var latin = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(12).ofMaxLength(20);
        var number =
                Arbitraries.integers().between(10_000_000, 99_999_999).map(n -> "京政督〔2026〕" + n);
        var path = han.map(name -> "C:\\Users\\" + name + "\\台账.xlsx");
        var unix = han.map(name -> "/home/" + name + "/数据");
        var frame = latin.map(name -> "\n    at org.yiti.secret." + name + ".run(Task.java:1)");
        var format =
                han.map(name -> "{} %s ${" + name + "} \r\n ERROR [main] org.yiti.X - " + name);
        return Arbitraries.oneOf(han, latin, number, path, unix, frame, format);
    }

    @Provide
    Arbitrary<Throwable> failures() {
        return Combinators.combine(
                        businessWords(), businessWords(), Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7))
                .as(RedactionTest::failure);
    }

    private static Throwable failure(String one, String other, int kind) {
        Throwable inner =
                switch (kind) {
                    case 0 -> new IllegalStateException(one);
                    case 1 -> new NoSuchFileException(one, other, one);
                    case 2 -> new SQLException(one, other, 23505);
                    case 3 -> new YitiException(Sentence.of("saving.bug", one, other));
                    case 4 -> new OutOfMemoryError(one);
                    case 5 -> new UncheckedIOException(one, new IOException(other));
                    case 6 -> forged(one);
                    default -> new NumberFormatException("For input string: \"" + one + "\"");
                };
        inner.addSuppressed(new IllegalArgumentException(other));
        return new RuntimeException(other, inner);
    }

    /// A failure whose very trace was written by somebody else.
    private static Throwable forged(String words) {
        var forged = new IllegalStateException(words);
        forged.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("张三的任务 " + words, "办 " + words, words, 7)
                });
        return forged;
    }

    @Property(tries = 400)
    void aTraceHoldsNoWordOfItsMessages(@ForAll("failures") Throwable failure) {
        var text = SafeTrace.of(failure);
        assertClean(text, words(failure));
        assertThat(text).contains("java.lang.RuntimeException").contains("cause: ");
    }

    @Property(tries = 400)
    void aLineOfTheTrailHoldsNothingThatWasFilledIn(
            @ForAll("failures") Throwable failure,
            @ForAll("businessWords") String filledIn,
            @ForAll("businessWords") String thread) {
        var event = event("org.yiti.app.X", "could not open {}", failure, filledIn);
        event.setThreadName(thread);
        event.setMDCPropertyMap(Map.of("task", filledIn));
        var line = new TrailLayout().doLayout(event);
        assertClean(line, words(failure));
        assertClean(line, List.of(filledIn, thread));
        assertThat(line).contains("could not open {}");
    }

    @Property(tries = 200)
    void theSentencesOfLibrariesAreLeftOut(@ForAll("businessWords") String words) {
        var line = new TrailLayout().doLayout(event("org.h2.jdbc", "in " + words, null));
        assertClean(line, List.of(words));
        assertThat(line).contains("org.h2.jdbc - …");
    }

    @Property(tries = 200)
    void theFileHoldsNothingOfTheSettingsThatAPersonWrote(
            @ForAll("businessWords") String person,
            @ForAll("businessWords") String folder,
            @ForAll("failures") Throwable failure)
            throws IOException {
        var settings =
                Settings.initial(person)
                        .withStore(folder)
                        .withLanguage(person)
                        .withRecent(List.of(folder))
                        .withList(person, ListLayout.OWN.withOrder(List.of(folder)));
        var crash = Crash.of(new Notice.Stop(Sentence.of("notice.bug", "Y-0000"), failure));
        var text =
                new Diagnostics("0.1.0", Optional.empty(), CLOCK)
                        .text(settings, DISPLAY, Optional.of(crash));
        assertClean(text, words(failure));
        assertClean(text, List.of(person, folder));
    }

    /// Words of this test and of the shapes above, which stand in traces for their own reasons.
    private static final Set<String> OUR_OWN =
            Set.of(
                    "org", "yiti", "secret", "Users", "home", "main", "run", "at", "ERROR", "Task",
                    "java", "xlsx");

    private static void assertClean(String text, Collection<String> words) {
        for (String word : words) {
            // The part that is somebody's, without what is put around it.
            for (String part : word.split("[\\s\\\\/{}$%.():\\[\\]\"-]+")) {
                if (part.length() > 1 && !OUR_OWN.contains(part)) {
                    assertThat(text).as("a word of the office's").doesNotContain(part);
                }
            }
        }
    }

    private static Set<String> words(Throwable failure) {
        var words = new HashSet<String>();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getMessage() != null) {
                words.add(
                        each.getMessage()
                                .replaceAll("(org|java)\\.[\\w.]+Exception", "")
                                .replace("For input string", ""));
            }
            for (var suppressed : each.getSuppressed()) {
                words.add(suppressed.getMessage());
            }
        }
        return words;
    }

    private static LoggingEvent event(
            String logger, String message, @Nullable Throwable failure, Object... filledIn) {
        var context = new LoggerContext();
        return new LoggingEvent(
                "x", context.getLogger(logger), Level.ERROR, message, failure, filledIn);
    }

    /// The trail trusts the sentences of our own log calls: so each of them has to be a plain text in the source.
    @Test
    void everySentenceOfTheLogIsALiteral() {
        var call = Pattern.compile("\\bLOG\\s*\\.(?:trace|debug|info|warn|error)\\(");
        var plain =
                Pattern.compile(
                        "\\bLOG\\s*\\.(?:trace|debug|info|warn|error)\\(\\s*\"[^\"\\\\]*\"\\s*[,)]");
        int calls = 0;
        for (var file : Checkout.sources()) {
            var source = Checkout.read(file);
            if (!file.toString().replace('\\', '/').contains("/src/main/")) {
                continue;
            }
            long all = call.matcher(source).results().count();
            assertThat(plain.matcher(source).results().count())
                    .as("sentences of the log that are put together in %s", file)
                    .isEqualTo(all);
            calls += (int) all;
        }
        assertThat(calls).isGreaterThan(15);
    }

    @Test
    void theFileSaysWhatThoseWhoMaintainTheProgramNeed(@TempDir Path folder) throws IOException {
        var trail = folder.resolve("trail.log");
        Files.writeString(
                trail,
                new TrailLayout()
                        .doLayout(
                                event(
                                        "org.yiti.app.notice.Notices",
                                        "work failed",
                                        new IllegalStateException("李四"))),
                StandardCharsets.UTF_8);
        var failure = new OutOfMemoryError("Java heap space of 王五");
        var crash = Crash.of(new Notice.Stop(Sentence.of("notice.bug", "Y-0000"), failure));
        var text =
                new Diagnostics("0.1.0", Optional.of(trail), CLOCK)
                        .text(
                                Settings.initial("赵六").withTypeSize(150),
                                DISPLAY,
                                Optional.of(crash));
        assertThat(text)
                .contains("Yiti 0.1.0")
                .contains("time: 2026-11-26T08:00Z")
                .contains("java: " + System.getProperty("java.runtime.version"))
                .contains("system: " + System.getProperty("os.name"))
                .contains("screens: 1366x768@1.00")
                .contains("type size: 150%")
                .contains("--- " + crash.code())
                .contains("java.lang.OutOfMemoryError")
                .contains("work failed")
                .contains("java.lang.IllegalStateException")
                .contains("RedactionTest.theFileSays")
                .doesNotContain("李四", "王五", "赵六");
    }
}
