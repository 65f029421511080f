package org.yiti.app.help;

import javafx.scene.input.KeyCode;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// The guide and the command that opens it at the place where the person is. One for the window.
public final class HelpFeature {
    private final Command command;
    private final Overlay overlay;

    public HelpFeature(Workplace at) {
        var model = new HelpModel(at.jobs(), at.notices());
        var view = new HelpView(model, at.texts());
        overlay = view.build();
        command =
                Command.of(
                                "help",
                                CommandGroup.PROGRAM,
                                Sentence.of("command.help"),
                                () -> {
                                    model.openAt(at.navigator().routeProperty().get());
                                    overlay.open(view.focus());
                                })
                        .withKeys(KeyCode.F1);
    }

    public Command command() {
        return command;
    }

    public Overlay overlay() {
        return overlay;
    }
}
