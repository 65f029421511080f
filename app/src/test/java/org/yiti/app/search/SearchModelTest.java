package org.yiti.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.SettingsFile;
import org.yiti.app.search.SearchModel.Scope;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;

/// The search box over the sample year, without a window.
class SearchModelTest {
    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private final Navigator navigator = new Navigator(new Route.Home());
    private final List<String> done = new ArrayList<>();
    private SearchModel model;

    @BeforeEach
    void make() {
        model = model();
        model.open(Scope.ALL);
    }

    private SearchModel model() {
        var preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")));
        return new SearchModel(
                new Catalogue(at.desk, at.jobs, at.notices),
                new Lines(new Texts(Locale.CHINESE)),
                new RecentChoices(preferences),
                navigator,
                List.of(
                        command("settings", "rail.settings"),
                        command("undo", "top.undo"),
                        command("never", "top.redo").when(() -> false)),
                List::of);
    }

    private Command command(String id, String textKey) {
        return Command.of(id, CommandGroup.PAGE, Sentence.of(textKey), () -> done.add(id));
    }

    private List<String> titles() {
        return model.resultsProperty().get().lines().stream().map(Line::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fcz", "fangchan", "房产", "fang产", "fcznb", "FCZ", "01"})
    void everyWayFindsTheIssue(String typed) {
        model.typedProperty().set(typed);
        assertThat(titles()).contains("房产证难办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01-02", "010102", "1-1-2", "０１－０１－０２"})
    void aNumberLeadsToTheTaskInItsList(String typed) {
        model.typedProperty().set(typed);
        model.choose(false);
        var task = at.desk.snapshot().orElseThrow().book().taskNumbered("01-01-02").orElseThrow();
        assertThat(navigator.routeProperty().get())
                .isEqualTo(
                        new Route.IssuePage(
                                task.issue(),
                                Route.IssueTab.TASKS,
                                java.util.Optional.of(
                                        new Route.Cell(task.id(), Field.TASK_CONTENT.name()))));
        assertThat(model.openProperty().get()).isEmpty();
    }

    @Test
    void besideShowsTheTaskAmongAllOthers() {
        model.typedProperty().set("01-01-02");
        model.choose(true);
        assertThat(navigator.routeProperty().get()).isInstanceOf(Route.Matrix.class);
    }

    @Test
    void aCommandIsFoundByInitialsAndDone() {
        model.typedProperty().set("chx");
        assertThat(model.chosen().map(Line::title)).contains("撤销");
        model.choose(false);
        assertThat(done).containsExactly("undo");
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        model.typedProperty().set("重做");
        assertThat(titles()).doesNotContain("重做");
    }

    @Test
    void contentAloneHasNoCommands() {
        model.open(Scope.CONTENT);
        model.typedProperty().set("shezhi");
        assertThat(model.resultsProperty().get().lines()).allMatch(Line.OfRow.class::isInstance);
    }

    @Test
    void fiveOfAKindAreShownUntilMoreAreWanted() {
        model.typedProperty().set("示例");
        model.point(task());
        assertThat(group("TASK").lines()).hasSize(5);
        assertThat(group("TASK").total()).isGreaterThan(100);
        model.widen();
        assertThat(group("TASK").lines()).hasSize(60);
        assertThat(model.chosen().map(Line::id)).contains(task().id());
    }

    private Line task() {
        return group("TASK").lines().getFirst();
    }

    private Results.Group group(String key) {
        return model.resultsProperty().get().groups().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasChosenComesFirstNextTimeAlsoAfterARestart() {
        model.typedProperty().set("01-01-03");
        model.choose(false);
        model.open(Scope.ALL);
        model.typedProperty().set("撤销");
        model.choose(false);
        model = model();
        model.open(Scope.ALL);
        assertThat(group("recent").lines().stream().map(Line::title).toList())
                .startsWith("撤销")
                .hasSize(2);
        model.typedProperty().set("01-01");
        assertThat(((Line.OfRow) group("TASK").lines().getFirst()).number()).isEqualTo("01-01-03");
    }

    @Test
    void arrowsGoRound() {
        model.typedProperty().set("房产证难办");
        int count = model.resultsProperty().get().lines().size();
        model.move(-1);
        assertThat(model.chosenProperty().get()).isEqualTo(count - 1);
        model.move(1);
        assertThat(model.chosenProperty().get()).isZero();
    }

    @Test
    void nothingIsSaidPlainly() {
        model.typedProperty().set("没有的事");
        assertThat(model.resultsProperty().get().groups()).isEmpty();
        model.choose(false);
        assertThat(navigator.routeProperty().get()).isEqualTo(new Route.Home());
    }

    /// An item with an urging that has a number, an inspection and a whistle, beside the year.
    private UUID followed() {
        var item = RowIds.fresh();
        var changes = new ArrayList<Change>();
        changes.add(
                new Change.Add(
                        Table.SUPERVISION_ITEM,
                        item,
                        Map.of(
                                Field.SUPERVISION_ITEM_YEAR, 2021,
                                Field.SUPERVISION_ITEM_NO, "2021-督-0777",
                                Field.SUPERVISION_ITEM_TITLE, "六合园屋面渗水",
                                Field.SUPERVISION_ITEM_PLACE, "蓬莱公寓",
                                Field.SUPERVISION_ITEM_OFFICE, at.store.office().code())));
        changes.add(
                new Change.Add(
                        Table.ITEM_ORDER,
                        RowIds.fresh(),
                        Map.of(
                                Field.ITEM_ORDER_ITEM,
                                item,
                                Field.ITEM_ORDER_ACTION,
                                ItemAction.URGE.name(),
                                Field.ITEM_ORDER_OFFICE,
                                at.store.office().code(),
                                Field.ITEM_ORDER_PAPER_NO,
                                "黄〔2021〕88号")));
        changes.add(
                new Change.Add(
                        Table.INSPECTION,
                        RowIds.fresh(),
                        Map.of(Field.INSPECTION_YEAR, 2021, Field.INSPECTION_TITLE, "电梯专项督查")));
        changes.add(
                new Change.Add(
                        Table.WHISTLE,
                        RowIds.fresh(),
                        Map.of(
                                Field.WHISTLE_YEAR, 2021,
                                Field.WHISTLE_PLACE, "北滨河路",
                                Field.WHISTLE_MATTER, "占道堆料")));
        at.store.record(at.person, Step.of(Sentence.of("step.undo"), changes));
        model.open(Scope.ALL);
        return item;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-督-0777", "0777", "屋面渗", "lhywm", "liuheyuan", "plgy", "黄〔2021〕88"})
    void anItemIsFoundByNumberTitlePlaceOrPaperAndOpened(String typed) {
        var item = followed();
        model.typedProperty().set(typed);
        var found = (Line.OfRow) group("ITEM").lines().getFirst();
        assertThat(found.title()).isEqualTo("六合园屋面渗水");
        assertThat(found.note()).contains("草稿");
        model.point(found);
        model.choose(false);
        assertThat(navigator.routeProperty().get())
                .isEqualTo(new SupervisionRoute.ItemPage(item, java.util.Optional.empty()));
        model.open(Scope.ALL);
        assertThat(group("recent").lines().getFirst().title()).isEqualTo("六合园屋面渗水");
    }

    @Test
    void inspectionsAndWhistlesAreFound() {
        followed();
        model.typedProperty().set("dtzx");
        assertThat(group("INSPECTION").lines().getFirst().title()).isEqualTo("电梯专项督查");
        model.typedProperty().set("北滨河");
        var whistle = (Line.OfRow) group("WHISTLE").lines().getFirst();
        assertThat(whistle.title()).isEqualTo("占道堆料");
        model.point(whistle);
        model.choose(false);
        assertThat(navigator.routeProperty().get())
                .isEqualTo(
                        new SupervisionRoute.Whistles(java.util.Optional.of(whistle.row().id())));
    }

    @Test
    void everyTaskIsFoundByItsNumber() {
        var tasks = at.desk.snapshot().orElseThrow().book().tasks();
        assertThat(tasks).hasSize(603);
        assertThat(tasks.stream().limit(200))
                .allSatisfy(task -> {
                    model.typedProperty().set(task.no());
                    assertThat(model.chosen().map(Line::id)).contains("TASK:" + task.id());
                });
    }
}
