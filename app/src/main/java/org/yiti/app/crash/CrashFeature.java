package org.yiti.app.crash;

import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.theme.Theme;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// Tells failures of the program in a box over the page, and writes the file of diagnostics. One for the window.
public final class CrashFeature {
    private final Workplace at;
    private final CrashModel model;
    private final Overlay overlay;

    public CrashFeature(Workplace at, Diagnostics diagnostics) {
        this.at = at;
        model = new CrashModel(at.notices(), at.jobs(), () -> at.preferences().get(), diagnostics);
        overlay = new CrashView(model, at.texts(), this::save).build();
    }

    public Overlay overlay() {
        return overlay;
    }

    public Command saveDiagnostics() {
        return Command.of(
                "diagnostics",
                CommandGroup.PROGRAM,
                Sentence.of("command.diagnostics"),
                this::save);
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(at.texts().tr("diagnostics.save"));
        chooser.setInitialFileName(at.texts().tr("diagnostics.file", today()) + ".txt");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(at.texts().tr("diagnostics.kind"), "*.txt"));
        Optional.ofNullable(chooser.showSaveDialog(overlay.getScene().getWindow()))
                .ifPresent(file -> model.save(file.toPath(), display()));
    }

    private LocalDate today() {
        return at.desk().today();
    }

    private Diagnostics.Display display() {
        return new Diagnostics.Display(
                Screen.getScreens().stream()
                        .map(screen ->
                                "%.0fx%.0f@%.2f"
                                        .formatted(
                                                screen.getBounds().getWidth(),
                                                screen.getBounds().getHeight(),
                                                screen.getOutputScaleX()))
                        .toList(),
                at.theme().family(),
                Theme.slow());
    }
}
