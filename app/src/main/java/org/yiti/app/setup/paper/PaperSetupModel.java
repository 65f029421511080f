package org.yiti.app.setup.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.Printing;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.document.letter.TrialPaper;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Job;

/// Which papers the office has a template of its own for; taking one in, giving one out, going back to the program's.
final class PaperSetupModel {
    private final Desk desk;
    private final JobRunner jobs;
    private final Printing printing;
    private final List<LetterKind> kinds;
    private final FontFiles fonts = new FontFiles();
    private final ReadOnlyObjectWrapper<Optional<Set<LetterKind>>> own =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sentence>> said =
            new ReadOnlyObjectWrapper<>(List.of());

    PaperSetupModel(Desk desk, JobRunner jobs, Printing printing, List<LetterKind> kinds) {
        this.kinds = List.copyOf(kinds);
        this.desk = desk;
        this.jobs = jobs;
        this.printing = printing;
    }

    /// The papers that the office has its own template for; empty until they were read.
    ReadOnlyObjectProperty<Optional<Set<LetterKind>>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// How the last work ended, and what is to be known of it.
    ReadOnlyObjectProperty<List<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// All papers, in the order in which they are shown.
    List<LetterKind> kinds() {
        return kinds;
    }

    void look() {
        jobs.<Set<LetterKind>>latest(
                "paper-setup.look",
                _ -> {
                    var found = new HashSet<LetterKind>();
                    for (var kind : kinds) {
                        if (templates().own(kind)) {
                            found.add(kind);
                        }
                    }
                    return found;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done<Set<LetterKind>>(var found)) {
                        own.set(Optional.of(Set.copyOf(found)));
                    } else {
                        tell(outcome);
                    }
                });
    }

    /// Fills a file on trial, and keeps it if all its places are known.
    void take(LetterKind kind, Path file) {
        write(
                Sentence.of("paper.setup.taking", kind),
                _ -> {
                    var looked = templates().take(kind, file);
                    return told(kind, looked);
                });
    }

    private static List<Sentence> told(LetterKind kind, Letters.Looked looked) {
        var told = new ArrayList<Sentence>();
        told.add(Sentence.of("paper.template.taken", kind));
        told.addAll(looked.left());
        return told;
    }

    /// Writes the template that holds now, for an office to restyle.
    void giveOut(LetterKind kind, Path file) {
        said.set(List.of());
        jobs.<List<Sentence>>start(
                Sentence.of("paper.setup.giving", kind),
                _ -> {
                    templates().giveOut(kind, file);
                    return List.of(Sentence.of("template.given", file.toString()));
                },
                this::show);
    }

    void remove(LetterKind kind) {
        write(
                Sentence.of("paper.setup.removing", kind),
                _ -> {
                    templates().remove(kind);
                    return List.of(Sentence.of("paper.template.removed", kind));
                });
    }

    /// Shows the template that holds now as a page, each place filled with its own name.
    void preview(LetterKind kind) {
        printing.open(new TrialPaper(kind, templates(), fonts));
    }

    private LetterTemplates templates() {
        return new LetterTemplates(desk.store().templates());
    }

    private void write(Sentence name, Job<List<Sentence>> work) {
        said.set(List.of());
        jobs.<List<Sentence>>write(
                name,
                work,
                outcome -> {
                    show(outcome);
                    look();
                });
    }

    private void show(Outcome<List<Sentence>> outcome) {
        if (outcome instanceof Outcome.Done<List<Sentence>>(var sentences)) {
            said.set(sentences);
        } else {
            tell(outcome);
        }
    }

    private void tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Broken<?>(var cause)) {
            said.set(
                    List.of(
                            cause instanceof YitiException known
                                    ? known.sentence()
                                    : Sentence.of(
                                            "ledger.import.bug",
                                            String.valueOf(cause.getMessage()))));
        }
    }
}
