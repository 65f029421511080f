package org.yiti.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.Task;

/// Numbers of new tasks. An issue counts its tasks through (`03-07`) or within each measure (`03-02-07`);
/// a new one goes on in the way that the issue has begun.
public final class TaskNumber {
    private static final Pattern COUNTED = Pattern.compile("(.+)-\\d+");

    private TaskNumber() {}

    /// What a new task's number begins with.
    ///
    /// @param tasks the tasks that the new one stands beside: those of its measure, or of the issue
    /// @param all the issue's tasks
    public static String head(
            String issueCode, Optional<Measure> measure, List<Task> tasks, List<Task> all) {
        if (!tasks.isEmpty()) {
            return head(tasks.getLast()).orElse(issueCode);
        }
        boolean within = all.stream().anyMatch(task -> !head(task).equals(Optional.of(issueCode)));
        return measure.filter(_ -> within || all.isEmpty())
                .map(of -> "%s-%02d".formatted(issueCode, of.no()))
                .orElse(issueCode);
    }

    private static Optional<String> head(Task task) {
        var counted = COUNTED.matcher(task.no());
        return counted.matches() ? Optional.of(counted.group(1)) : Optional.empty();
    }

    /// One more than the highest number with this head; numbers once used are never given again.
    public static String next(String head, Collection<String> used) {
        var counted = Pattern.compile(Pattern.quote(head) + "-(\\d{1,6})");
        int last =
                used.stream()
                        .map(counted::matcher)
                        .filter(found -> found.matches())
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .max()
                        .orElse(0);
        return "%s-%02d".formatted(head, last + 1);
    }
}
