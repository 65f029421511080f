package org.yiti.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.search.SearchModel.Scope;
import org.yiti.app.shell.Frame;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// The search box and the sheet of shortcuts, and the commands that open them. One for the window.
public final class SearchFeature {
    private final List<Command> commands;
    private final Command search;
    private final Command help;
    private final SearchModel model;
    private final KeySheet keys;
    private final Overlay box;
    private final Overlay sheet;

    /// @param others all commands of the program but those of this feature
    /// @param here what else can be done at the place where the person is
    public SearchFeature(Workplace at, List<Command> others, Supplier<List<Command>> here) {
        search =
                Command.of(
                                "search",
                                CommandGroup.PROGRAM,
                                Sentence.of("command.search"),
                                () -> open(Scope.ALL))
                        .withKeys(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        var all = new ArrayList<>(others);
        all.add(search);
        all.add(
                Command.of(
                                "search.content",
                                CommandGroup.PROGRAM,
                                Sentence.of("command.search.content"),
                                () -> open(Scope.CONTENT))
                        .withKeys(
                                KeyCode.F,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.SHIFT_DOWN));
        help =
                Command.of(
                                "keys",
                                CommandGroup.PROGRAM,
                                Sentence.of("command.keys"),
                                this::openSheet)
                        .withKeys(KeyCode.F1, KeyCombination.SHIFT_DOWN);
        all.add(help);
        commands = List.copyOf(all);
        var catalogue = new Catalogue(at.desk(), at.jobs(), at.notices());
        catalogue.warm();
        model =
                new SearchModel(
                        catalogue,
                        new Lines(at.texts()),
                        new RecentChoices(at.preferences()),
                        at.navigator(),
                        commands,
                        here);
        box = new SearchView(model, at.texts()).build();
        keys = new KeySheet(commands, at.texts());
        sheet = keys.build();
    }

    private void open(Scope scope) {
        sheet.close();
        model.open(scope);
    }

    private void openSheet() {
        model.close();
        sheet.open(keys.focus());
    }

    /// All commands of the program, and what of this feature the window's frame has to know.
    public Frame frame() {
        return new Frame(commands, search, help, List.of(box, sheet));
    }
}
