package org.yiti.app.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.app.preference.Settings;

/// What those who maintain the program need to know about a computer and its troubles, as a text that can be read
/// before it is sent. It is put together of names that the program knows and of numbers, never of words that a person
/// has written: no task, unit, name or path.
public final class Diagnostics {
    private static final Pattern PLAIN = Pattern.compile("[\\w .,;:()/+~-]{0,80}");
    private static final int MOST_OF_THE_TRAIL = 200_000;
    private static final long MEGA = 1024 * 1024;

    /// @param screens widths, heights and scales
    /// @param font the family that is used, one of those that the program asks for
    /// @param slow whether it draws without the graphics card
    public record Display(List<String> screens, String font, boolean slow) {}

    private final String version;
    private final Optional<Path> trail;
    private final Clock clock;

    /// @param trail the log that [TrailLayout] writes, if there is one
    public Diagnostics(String version, Optional<Path> trail, Clock clock) {
        this.version = version;
        this.trail = trail;
        this.clock = clock;
    }

    /// @param crash the trouble at hand, if there is one
    String text(Settings settings, Display display, Optional<Crash> crash) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("Yiti " + version);
        lines.add("time: " + OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        machine(lines);
        lines.add("screens: " + String.join(", ", display.screens()));
        lines.add("font: " + display.font());
        lines.add("graphics card: " + (display.slow() ? "not used" : "used"));
        settings(lines, settings);
        crash.ifPresent(met -> {
            lines.add("");
            lines.add("--- " + met.code());
            lines.add(met.trace());
        });
        lines.add("");
        lines.add("--- log");
        lines.add(trail());
        return String.join("\n", lines) + "\n";
    }

    private static void machine(List<String> lines) {
        lines.add("java: " + property("java.runtime.version") + ", " + property("java.vendor"));
        lines.add("javafx: " + property("javafx.runtime.version"));
        lines.add(
                "system: "
                        + property("os.name")
                        + " "
                        + property("os.version")
                        + ", "
                        + property("os.arch"));
        lines.add("locale: " + plain(Locale.getDefault().toLanguageTag()));
        var runtime = Runtime.getRuntime();
        lines.add(
                "processors: %d, memory: %d of %d MB"
                        .formatted(
                                runtime.availableProcessors(),
                                (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
                                runtime.maxMemory() / MEGA));
    }

    private static void settings(List<String> lines, Settings settings) {
        lines.add("language: " + (settings.language().equals("en") ? "en" : "zh"));
        lines.add("appearance: " + settings.appearance());
        lines.add("type size: " + settings.typeSize() + "%");
        lines.add("motion: " + settings.motion());
        lines.add("store: " + (settings.store().isEmpty() ? "usual place" : "chosen place"));
        lines.add("lists laid out: " + settings.lists().size());
    }

    /// The end of the log, which holds nothing but what [TrailLayout] lets through.
    private String trail() throws IOException {
        if (trail.isEmpty() || !Files.exists(trail.get())) {
            return "none";
        }
        var all = Files.readString(trail.get(), StandardCharsets.UTF_8);
        if (all.length() <= MOST_OF_THE_TRAIL) {
            return all.strip();
        }
        int from = all.indexOf('\n', all.length() - MOST_OF_THE_TRAIL);
        return all.substring(from + 1).strip();
    }

    private static String property(String name) {
        return plain(System.getProperty(name, "?"));
    }

    private static String plain(String value) {
        return PLAIN.matcher(value).matches() ? value : "…";
    }
}
