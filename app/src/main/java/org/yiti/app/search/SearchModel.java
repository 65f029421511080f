package org.yiti.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Navigator;
import org.yiti.app.search.Results.Group;
import org.yiti.model.Sentence;
import org.yiti.model.record.Row;
import org.yiti.model.search.Hit;
import org.yiti.model.search.Hits;
import org.yiti.model.search.Match;
import org.yiti.model.search.SearchEntry;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchQuery;

/// The search box: what is typed, what fits it, which line is chosen.
final class SearchModel {
    /// Whether commands are searched too.
    enum Scope {
        ALL,
        CONTENT
    }

    private static final String COMMANDS = "commands";
    private static final String RECENT = "recent";

    /// Lines of a kind at first, and when more are asked for.
    private static final int FEW = 5;

    private static final int MANY = 60;

    private final Catalogue catalogue;
    private final Lines lines;
    private final RecentChoices recent;
    private final Navigator navigator;
    private final List<Command> program;
    private final Supplier<List<Command>> here;
    private List<Command> commands = List.of();
    private SearchIndex<Command> commandIndex = new SearchIndex<>(List.of());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Scope>> open =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Results> results =
            new ReadOnlyObjectWrapper<>(Results.NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private String wide = "";
    private boolean waiting;
    private Optional<Boolean> wanted = Optional.empty();

    SearchModel(
            Catalogue catalogue,
            Lines lines,
            RecentChoices recent,
            Navigator navigator,
            List<Command> program,
            Supplier<List<Command>> here) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.recent = recent;
        this.navigator = navigator;
        this.program = program;
        this.here = here;
        typed.subscribe((_, _) -> {
            wide = "";
            look();
        });
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// Empty while the box is closed.
    ObjectProperty<Optional<Scope>> openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /// Place of the chosen line among all that are shown.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return catalogue.readyProperty();
    }

    /// What can be done depends on where the person is.
    private void gatherCommands() {
        commands = Stream.concat(program.stream(), here.get().stream()).toList();
        commandIndex =
                new SearchIndex<>(
                        commands.stream()
                                .map(command ->
                                        SearchEntry.of(
                                                command, "", lines.title(command), List.of()))
                                .toList());
    }

    void open(Scope scope) {
        gatherCommands();
        wanted = Optional.empty();
        catalogue.refresh(recent.of(SearchKind.ITEM), this::look);
        open.set(Optional.of(scope));
        typed.set("");
        wide = "";
        look();
    }

    void close() {
        open.set(Optional.empty());
    }

    void move(int by) {
        int count = results.get().lines().size();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + by, count));
        }
    }

    void point(Line line) {
        int place = results.get().lines().indexOf(line);
        if (place >= 0) {
            chosen.set(place);
        }
    }

    Optional<Line> chosen() {
        var shown = results.get().lines();
        return chosen.get() < shown.size()
                ? Optional.of(shown.get(chosen.get()))
                : Optional.empty();
    }

    /// Shows all of the chosen line's kind.
    void widen() {
        var line = chosen();
        results.get().groups().stream()
                .filter(group ->
                        group.hidden() > 0 && line.filter(group.lines()::contains).isPresent())
                .findFirst()
                .ifPresent(this::widen);
    }

    void widen(Group group) {
        wide = group.key();
        var standing = chosen();
        look();
        standing.ifPresent(this::point);
    }

    /// Goes where the chosen line leads; once the answer is there, if the person was faster than that.
    ///
    /// @param beside at its row among all others
    void choose(boolean beside) {
        if (waiting || !catalogue.readyProperty().get()) {
            wanted = Optional.of(beside);
            return;
        }
        chosen().ifPresent(line -> {
            recent.add(line.id());
            close();
            switch (line) {
                case Line.OfCommand(var command, _, _) -> command.run();
                case Line.OfRow row -> navigator.go(Lines.place(row, beside));
            }
        });
    }

    private boolean withCommands() {
        return open.get().filter(scope -> scope == Scope.ALL).isPresent();
    }

    private void look() {
        var text = typed.get();
        var query = SearchQuery.of(text);
        if (query.isEmpty()) {
            waiting = false;
            show(new Results(text, begin()));
            return;
        }
        waiting = true;
        catalogue.find(text, MANY, found -> show(new Results(text, groups(query, found))));
    }

    private void show(Results found) {
        waiting = false;
        results.set(found);
        chosen.set(0);
        var then = wanted;
        wanted = Optional.empty();
        then.ifPresent(this::choose);
    }

    /// Before anything is typed: what was chosen lately, then what can be done.
    private List<Group> begin() {
        var groups = new ArrayList<Group>();
        var lately =
                recent.ids().stream().flatMap(id -> again(id).stream()).limit(FEW + 3).toList();
        if (!lately.isEmpty()) {
            groups.add(new Group(RECENT, Sentence.of("search.recent"), lately, lately.size()));
        }
        if (withCommands()) {
            var all =
                    commands.stream()
                            .filter(command -> command.ready().getAsBoolean())
                            .map(command -> lines.command(command, null))
                            .toList();
            groups.add(group(COMMANDS, Sentence.of("search.commands"), all));
        }
        return groups;
    }

    private Group group(String key, Sentence head, List<Line> all) {
        var shown = all.subList(0, Math.min(all.size(), key.equals(wide) ? MANY : FEW));
        return new Group(key, head, shown, all.size());
    }

    /// The line of something that was chosen before, if it is still there.
    private Optional<Line> again(String id) {
        if (withCommands()) {
            var command =
                    commands.stream().filter(c -> Line.OfCommand.id(c).equals(id)).findFirst();
            if (command.isPresent()) {
                return command.filter(c -> c.ready().getAsBoolean())
                        .map(c -> lines.command(c, null));
            }
        }
        return catalogue
                .snapshot()
                .flatMap(at ->
                        Stream.of(SearchKind.values())
                                .filter(kind -> id.startsWith(kind.name() + ":"))
                                .findFirst()
                                .flatMap(kind ->
                                        row(kind, id).map(row -> line(at, kind, row, null))));
    }

    private Line line(Snapshot at, SearchKind kind, Row row, @Nullable Match match) {
        return lines.row(at, kind, row, catalogue.items(), match);
    }

    private Optional<Row> row(SearchKind kind, String id) {
        return catalogue.row(kind, UUID.fromString(id.substring(kind.name().length() + 1)));
    }

    /// A group and how good its best line is.
    private record Ranked(Group group, int rank) {}

    private List<Group> groups(SearchQuery query, Map<SearchKind, Hits<Row>> found) {
        var all = new ArrayList<Ranked>();
        if (withCommands()) {
            var hits =
                    commandIndex.find(query, MANY).best().stream()
                            .filter(hit -> hit.what().ready().getAsBoolean())
                            .sorted(lately(hit -> Line.OfCommand.id(hit.what())))
                            .toList();
            var shown = hits.stream().map(hit -> lines.command(hit.what(), hit.match())).toList();
            add(all, hits, group(COMMANDS, Sentence.of("search.commands"), shown));
        }
        found.forEach((kind, hits) ->
                catalogue
                        .snapshot()
                        .ifPresent(at -> {
                            var best =
                                    hits.best().stream()
                                            .sorted(lately(hit -> Line.OfRow.id(kind, hit.what())))
                                            .toList();
                            var shown =
                                    best.stream()
                                            .limit(kind.name().equals(wide) ? MANY : FEW)
                                            .flatMap(hit ->
                                                    catalogue
                                                            .row(kind, hit.what().id())
                                                            .map(row ->
                                                                    line(
                                                                            at,
                                                                            kind,
                                                                            row,
                                                                            hit.match()))
                                                            .stream())
                                            .toList();
                            add(
                                    all,
                                    best,
                                    new Group(
                                            kind.name(),
                                            Sentence.of(kind.textKey()),
                                            shown,
                                            hits.total()));
                        }));
        return all.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::group)
                .toList();
    }

    private static <T> void add(List<Ranked> all, List<Hit<T>> hits, Group group) {
        if (!group.lines().isEmpty()) {
            all.add(new Ranked(group, hits.getFirst().match().rank().ordinal()));
        }
    }

    /// Among those that fit equally well, what was chosen lately comes first.
    private <T> Comparator<Hit<T>> lately(java.util.function.Function<Hit<T>, String> id) {
        var ids = recent.ids();
        return Comparator.comparing((Hit<T> hit) -> hit.match().rank())
                .thenComparingInt(hit -> {
                    int place = ids.indexOf(id.apply(hit));
                    return place < 0 ? ids.size() : place;
                });
    }
}
