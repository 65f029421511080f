package org.yiti.app.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.app.i18n.Texts;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;

/// The state of a task, an issue or a policy, and what may be done to it next; each opens its form beside.
public final class ActsBar {
    private static final int BUTTONS = 2;

    private final ActPlace place;
    private final Texts texts;
    private final FlowPane bar = new FlowPane();

    public ActsBar(ActPlace place, Texts texts) {
        this.place = place;
        this.texts = texts;
        bar.setId("acts-bar");
        bar.getStyleClass().add("strip-tools");
    }

    public Region node() {
        return bar;
    }

    /// Shows the state and the acts of something; nothing where there is none.
    public void show(Optional<Subject> subject) {
        bar.getChildren().clear();
        subject.ifPresent(this::show);
    }

    private void show(Subject subject) {
        var desk = place.desk();
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return;
        }
        var story = at.get().book().story(subject);
        var state = new Label(texts.label(story.state()));
        state.setId("acts-state");
        state.getStyleClass().add("item-state");
        bar.getChildren().add(state);
        var nobody = ActGiven.of(Hand.CLERK, "", desk.work().day(at.get()));
        var offered = Acts.offered(new ActCase(story, nobody, at.get().book(), desk.office()));
        var rest = new ArrayList<MenuItem>();
        for (ProgrammeAction act : offered) {
            if (bar.getChildren().size() <= BUTTONS) {
                bar.getChildren().add(button(act, subject));
            } else {
                rest.add(item(act, subject));
            }
        }
        var told = new MenuItem(texts.tr("act.story", story.events().size()));
        told.setId("act-story-open");
        told.setOnAction(_ -> place.show(subject));
        rest.add(told);
        bar.getChildren().add(more(rest));
    }

    private Node more(List<MenuItem> items) {
        var more = new MenuButton(texts.tr("act.more"), null, items.toArray(MenuItem[]::new));
        more.setId("acts-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        return more;
    }

    private Button button(ProgrammeAction act, Subject subject) {
        var button = new Button(texts.label(act));
        button.setId("act-" + act.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> place.open(act, List.of(subject)));
        return button;
    }

    private MenuItem item(ProgrammeAction act, Subject subject) {
        var item = new MenuItem(texts.label(act));
        item.setId("act-" + act.name());
        item.setOnAction(_ -> place.open(act, List.of(subject)));
        return item;
    }
}
