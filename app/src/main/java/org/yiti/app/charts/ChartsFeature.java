package org.yiti.app.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.yearchart.ChartName;
import org.yiti.model.Sentence;

/// The page of charts. One for the window: it comes back to the chart that was looked at last.
public final class ChartsFeature {
    private final Workplace at;
    private ChartPick last = ChartPick.FIRST;

    public ChartsFeature(Workplace at) {
        this.at = at;
    }

    public Parent create(MeetingRoute.Charts route) {
        last = last.as(route);
        return new ChartsView(new ChartsModel(at, last, this::keep), at).build();
    }

    private void keep(ChartPick pick) {
        last = pick;
        at.navigator().standAt(pick.route());
    }

    /// Each chart by its name, from wherever the person is.
    public List<Command> commands() {
        return Stream.of(ChartName.values()).map(this::command).toList();
    }

    private Command command(ChartName name) {
        var route =
                new MeetingRoute.Charts(
                        Optional.of(name.typed()), Optional.empty(), Optional.empty());
        return Command.of(
                        "chart." + name.typed(),
                        CommandGroup.PAGE,
                        Sentence.of("charts.command", name),
                        () -> at.navigator().go(route))
                .when(() ->
                        at.desk().presence().hidden(route).isEmpty()
                                && at.desk().presence().unread(name.tables()).isEmpty());
    }
}
