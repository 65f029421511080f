package org.yiti.model.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;

/// Which issues have which of the four papers: the matrix of issues by parts (27 × 4 = 108 cells).
///
/// @param rows the issues in the order of the list, each with the parts that it has
/// @param figure how many issues have all four
public record Completeness(List<IssueParts> rows, Figure figure) {
    /// One line of the matrix.
    public record IssueParts(UUID issue, Set<ListPart> present) {
        public IssueParts {
            present = Set.copyOf(present);
        }

        public boolean complete() {
            return present.size() == ListPart.values().length;
        }
    }

    public Completeness {
        rows = List.copyOf(rows);
    }

    public static Completeness of(Lights lights, FigureScope scope) {
        var book = lights.book();
        var rows =
                lights.rows().issues(scope).stream()
                        .map(issue -> new IssueParts(issue.id(), parts(book, issue)))
                        .toList();
        var complete = rows.stream().filter(IssueParts::complete).map(IssueParts::issue).toList();
        var all = rows.stream().map(IssueParts::issue).toList();
        return new Completeness(
                rows,
                Figure.counting(
                        FigureCode.COMPLETENESS, scope, lights.asOf(), complete, all, List.of()));
    }

    private static Set<ListPart> parts(YearBook book, Issue issue) {
        var parts = EnumSet.noneOf(ListPart.class);
        for (ListPart part : ListPart.values()) {
            boolean empty =
                    switch (part) {
                        case SOLUTION_PLAN -> book.solutionPlansOf(issue.id()).isEmpty();
                        case TASKS -> book.tasksOf(issue.id()).isEmpty();
                        case DUTIES -> book.dutiesOf(issue.id()).isEmpty();
                        case POLICIES -> book.policiesOf(issue.id()).isEmpty();
                    };
            if (!empty) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Cells of the matrix.
    public int cells() {
        return rows.size() * ListPart.values().length;
    }

    public int filledCells() {
        return rows.stream().mapToInt(row -> row.present().size()).sum();
    }
}
