package org.yiti.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.TASK_POSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;

class TaskMovesTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(3, "房产证难办");

    private List<UUID> tasks(int... places) {
        var ids = new ArrayList<UUID>();
        for (int place : places) {
            ids.add(year.task(issue, "03-0" + (ids.size() + 1), Map.of(TASK_POSITION, place)));
        }
        return ids;
    }

    private static List<Task> of(YearBook book, UUID... ids) {
        return List.of(ids).stream().map(id -> book.task(id).orElseThrow()).toList();
    }

    private static YearBook moved(YearBook book, boolean up, UUID... ids) {
        var edited = new TaskMoves(book).move(of(book, ids), up);
        return book.with(((Edited.Accepted) edited).changes());
    }

    private List<String> numbers(YearBook book) {
        return book.tasksOf(issue).stream().map(Task::no).toList();
    }

    @Example
    void severalMoveOverTheNextOneAndOnlyThoseThatMovedChange() {
        var ids = tasks(1, 2, 3, 4);
        var book = year.book();
        var edited = new TaskMoves(book).move(of(book, ids.get(1), ids.get(2)), false);
        assertThat(((Edited.Accepted) edited).changes()).hasSize(3);
        assertThat(numbers(moved(book, false, ids.get(1), ids.get(2))))
                .containsExactly("03-01", "03-04", "03-02", "03-03");
        assertThat(numbers(moved(book, true, ids.get(1), ids.get(2))))
                .containsExactly("03-02", "03-03", "03-01", "03-04");
    }

    @Example
    void tasksThatShareAPlaceAreTakenApart() {
        var ids = tasks(0, 0, 0);
        assertThat(numbers(moved(year.book(), true, ids.get(2))))
                .containsExactly("03-01", "03-03", "03-02");
    }

    @Example
    void theEdgeAndASecondIssueAreRefused() {
        var ids = tasks(1, 2);
        var other = year.task(year.issue(4, "欠薪"), "04-01", Map.of(TASK_POSITION, 1));
        var book = year.book();
        assertThat(why(book, true, ids.get(0))).isEqualTo("edit.move.first");
        assertThat(why(book, false, ids.get(0), ids.get(1))).isEqualTo("edit.move.last");
        assertThat(why(book, false, ids.get(0), other)).isEqualTo("edit.move.issues");
    }

    private static String why(YearBook book, boolean up, UUID... ids) {
        return ((Edited.Refused) new TaskMoves(book).move(of(book, ids), up)).why().key();
    }

    /// What goes down a place and up again leaves the list as it was.
    @Property(tries = 200)
    void downAndUpIsNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int count) {
        var random = new Random(seed);
        var places = random.ints(count, 0, 12).toArray();
        var ids = tasks(places);
        var book = year.book();
        var order = book.tasksOf(issue);
        int from = random.nextInt(count - 1);
        var block = order.subList(from, from + 1 + random.nextInt(count - 1 - from));
        var keys = block.stream().map(Task::id).toArray(UUID[]::new);
        var after = moved(moved(book, false, keys), true, keys);
        assertThat(numbers(after)).isEqualTo(numbers(book));
        assertThat(ids).hasSize(count);
    }
}
