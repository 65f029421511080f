package org.yiti.model.programme.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a request wants changed: cells by name, each with its old and its new words as people read them.
public record Wish(List<Cell> cells) {
    public static final Wish NONE = new Wish(List.of());

    /// @param cell the cell's name ([#key] of what is changed), such as `due_date` or `plan.7.text`
    public record Cell(String cell, String before, String after) {}

    public Wish {
        cells = List.copyOf(cells);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /// As it is stored: a line for each cell, its parts set apart by tabs.
    public String write() {
        return cells.stream()
                .map(c -> set(c.cell()) + "\t" + set(c.before()) + "\t" + set(c.after()))
                .collect(Collectors.joining("\n"));
    }

    private static String set(String words) {
        return words.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "");
    }

    /// A line that is none is left out.
    public static Wish read(String stored) {
        var cells = new ArrayList<Cell>();
        for (var line : stored.split("\n")) {
            var parts = line.split("\t", -1);
            if (parts.length == 3) {
                cells.add(new Cell(unset(parts[0]), unset(parts[1]), unset(parts[2])));
            }
        }
        return cells.isEmpty() ? NONE : new Wish(cells);
    }

    private static String unset(String stored) {
        var words = new StringBuilder();
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == '\\' && i + 1 < stored.length()) {
                char next = stored.charAt(++i);
                words.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
