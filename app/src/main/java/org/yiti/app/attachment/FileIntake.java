package org.yiti.app.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;

/// Takes files into the store and says how they are recorded.
public final class FileIntake {
    private final Attachments files;

    public FileIntake(Attachments files) {
        this.files = files;
    }

    /// A file that is in the store and waits for its row.
    record Arrived(String name, Attachments.Kept kept, String mime) {}

    /// @param refused one sentence for each file that is not in the store
    public record Taken(List<Arrived> arrived, List<Sentence> refused) {
        public Taken {
            arrived = List.copyOf(arrived);
            refused = List.copyOf(refused);
        }

        public int count() {
            return arrived.size();
        }

        /// The changes that hang what arrived on an act of a supervision item that is just done.
        public List<Change> hanging(Attachment.Place.OfItem place) {
            var adds = new ArrayList<Change>();
            for (Arrived file : arrived) {
                int position = adds.size() + 1;
                adds.add(
                        Attachment.add(
                                null, place, file.name(), file.kept(), file.mime(), position));
            }
            return adds;
        }

        /// The step that records what arrived at a place, without what hangs there already.
        ///
        /// @return its changes, the files that hang there already, and the step's name
        public Recording recording(YearBook book, Attachment.Place.InYear place) {
            var there = book.filesOf(place);
            Set<String> known = there.stream().map(Attachment::sha256).collect(Collectors.toSet());
            int position = there.stream().mapToInt(Attachment::position).max().orElse(0);
            UUID programme = book.programme().id();
            var adds = new ArrayList<Change>();
            var names = new ArrayList<String>();
            var again = new ArrayList<String>();
            for (Arrived file : arrived) {
                if (known.add(file.kept().sha256())) {
                    position++;
                    adds.add(
                            Attachment.add(
                                    programme,
                                    place,
                                    file.name(),
                                    file.kept(),
                                    file.mime(),
                                    position));
                    names.add(file.name());
                } else {
                    again.add(file.name());
                }
            }
            return new Recording(adds, names, again);
        }
    }

    /// @param again names of files that hang there already
    public record Recording(List<Change> changes, List<String> names, List<String> again) {
        public Recording {
            changes = List.copyOf(changes);
            names = List.copyOf(names);
            again = List.copyOf(again);
        }

        /// Only to be asked where there are changes.
        public Step step() {
            var name =
                    names.size() == 1
                            ? Sentence.of("step.attachment.add", names.getFirst())
                            : Sentence.of("step.attachment.add-many", names.size());
            return Step.of(name, changes);
        }
    }

    public Taken take(List<Path> given, Progress progress) {
        var arrived = new ArrayList<Arrived>();
        var refused = new ArrayList<Sentence>();
        for (Path file : given) {
            progress.checkpoint();
            var name = SafeName.of(FileTrouble.nameOf(file));
            progress.report(
                    arrived.size() + refused.size(),
                    given.size(),
                    Sentence.of("attachment.adding.one", name));
            try {
                var kept = files.put(file, progress);
                arrived.add(new Arrived(name, kept, mime(name, kept)));
            } catch (YitiException e) {
                refused.add(Sentence.of("attachment.refused.one", name, e.sentence()));
            }
        }
        return new Taken(arrived, refused);
    }

    private String mime(String name, Attachments.Kept kept) throws YitiException {
        try (var in = files.open(kept.sha256())) {
            return FileType.of(name, in.readNBytes(FileType.FIRST_BYTES))
                    .map(FileType::mime)
                    .orElse(FileType.OTHER);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.damaged", name), e);
        }
    }
}
