package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yiti.app.chart.ChartData;
import org.yiti.model.figure.Figure;
import org.yiti.model.pack.PageKind;

/// One page, finished.
///
/// @param key what the page is called, for ever: its kind, and behind a colon the id of what it is of
/// @param about measure, unit and period, under the title
/// @param notes denominators and what else has to be known, at the foot
public record PackPage(
        String key, PageKind kind, Said title, String about, List<Part> parts, List<Said> notes) {
    /// Where the finding at the head stands.
    public static final String TITLE = "title";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    public PackPage {
        title = title.at(TITLE);
        parts = placed(parts.stream().filter(PackPage::something).toList());
        notes = List.copyOf(notes);
    }

    private static boolean something(Part part) {
        return !(part instanceof Part.Charts(var beside, var _) && beside.isEmpty());
    }

    /// Sentences that were given no place are counted: there are always as many of them on a page of this kind.
    private static List<Part> placed(List<Part> parts) {
        var placed = new ArrayList<Part>();
        int count = 0;
        for (Part part : parts) {
            if (part instanceof Part.Line(var said) && said.place().isEmpty()) {
                placed.add(new Part.Line(said.at("line-" + ++count)));
            } else {
                placed.add(part);
            }
        }
        return List.copyOf(placed);
    }

    /// Everything that is said on it in sentences, the title first.
    public List<Said> said() {
        var said = new ArrayList<Said>();
        said.add(title);
        for (Part part : parts) {
            if (part instanceof Part.Line(var line)) {
                said.add(line);
            }
        }
        return said;
    }

    /// The issue that it is of; empty where it is of the whole year.
    public Optional<UUID> issue() {
        int colon = key.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UUID.fromString(key.substring(colon + 1)));
    }

    /// Whether the title of a chart would only say the finding of the page again: in the same words, or with the same numbers.
    public boolean repeats(ChartData chart) {
        var own = numbers(title.words());
        return chart.title().equals(title.words())
                || !own.isEmpty() && own.equals(numbers(chart.title()));
    }

    private static List<String> numbers(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).toList();
    }

    /// Every figure that a number on it comes from, each as often as it is said: of the sentences, the heads and the tables
    /// in their order, of the notes at the foot. What stands behind the marks of charts they know themselves.
    public List<Figure> figures() {
        var figures = new ArrayList<>(title.figures());
        parts.forEach(part -> figures.addAll(part.figures()));
        notes.forEach(note -> figures.addAll(note.figures()));
        return figures;
    }

    /// The same page with other words and parts.
    PackPage with(Said otherTitle, List<Part> otherParts) {
        return new PackPage(key, kind, otherTitle, about, otherParts, notes);
    }
}
