package org.yiti.db.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.model.Sentence;

/// What this computer remembers of a replica outside its database. A database that was copied from another
/// computer, or put back as it was earlier, does not agree with it; were it to go on under its old name, it
/// would give numbers a second time that other offices already have, and its changes would be dropped.
///
/// It also remembers where the database lay. One that is found elsewhere was moved if nothing is left at its
/// old place, and is a copy if the store is still there.
///
/// The count of openings is written here before and after it is written to the database (`next`, then
/// `opened`), so that a crash between the two is not taken for a copy.
final class Witness {
    /// A computer's clock may be set back by this much without a word: time servers correct that far.
    private static final Duration SETTING = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final Duration LONG_UNUSED = Duration.ofDays(400);

    private final StoreFolder folder;
    private final Path file;
    private final String machine;

    /// @param machine what tells this computer from another, see `Machine`
    Witness(StoreFolder folder, String replica, String machine) {
        this.folder = folder;
        this.file = folder.witness().resolve(replica + ".properties");
        this.machine = machine;
    }

    /// @param opened count of openings that the database is known to have
    /// @param next count that an opening was about to write
    /// @param lastStep step that the database is known to have
    /// @param place folder of the store; empty in notes of programs that did not keep it
    private record Memory(
            String machine, long opened, long next, long lastStep, Instant lastUse, String place) {}

    /// Why the database may not go on as the replica that it says it is; empty where it may.
    Optional<Sentence> objection(SelfRow self) throws IOException {
        var here = folder.root().toString();
        Optional<Memory> memory = read();
        if (!agrees(self, memory)) {
            return Optional.of(Sentence.of("store.copied", here));
        }
        return memory.map(Memory::place)
                .filter(this::isTheSameStoreElsewhere)
                .map(place -> Sentence.of("store.copied.beside", here, place));
    }

    private boolean agrees(SelfRow self, Optional<Memory> memory) {
        if (self.opened() == SelfRow.RESTORED) {
            return false;
        }
        if (memory.isEmpty()) {
            return self.opened() == 0;
        }
        Memory known = memory.get();
        return known.machine().equals(machine)
                && (self.opened() == known.opened() || self.opened() == known.next())
                && self.lastStep() >= known.lastStep();
    }

    /// Whether the store is still at its old place although it is opened here. One folder may be reached by
    /// several ways, and another store may have been made where this one lay: that one has another key.
    private boolean isTheSameStoreElsewhere(String place) {
        if (place.isEmpty()) {
            return false;
        }
        try {
            var there = StoreFolder.at(Path.of(place), folder.witness());
            return Files.isRegularFile(there.database())
                    && !Files.isSameFile(there.database(), folder.database())
                    && !(Files.isRegularFile(there.key())
                            && Files.isRegularFile(folder.key())
                            && Files.mismatch(there.key(), folder.key()) >= 0);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Cannot look at {}, where this store lay before", place, e);
            return true;
        }
    }

    /// Says that an opening is about to be counted in the database.
    void opening(SelfRow self, Instant now) throws IOException {
        write(memory(self, self.opened() + 1, now));
    }

    /// Says what the database is now known to hold on disk.
    void remember(SelfRow self, Instant now) throws IOException {
        write(memory(self, self.opened(), now));
    }

    private Memory memory(SelfRow self, long next, Instant now) throws IOException {
        var place = folder.root().toRealPath().toString();
        return new Memory(machine, self.opened(), next, self.lastStep(), now, place);
    }

    /// Sentences about a clock that is probably wrong; typing is never refused for it.
    Optional<Sentence> clockWarning(SelfRow self, Instant now) throws IOException {
        Instant remembered = read().map(Memory::lastUse).orElse(Instant.EPOCH);
        Instant lastUse = self.lastUse().isAfter(remembered) ? self.lastUse() : remembered;
        if (now.isBefore(lastUse.minus(SETTING))) {
            return Optional.of(Sentence.of("store.clock.behind", lastUse, now));
        }
        if (!lastUse.equals(Instant.EPOCH) && now.isAfter(lastUse.plus(LONG_UNUSED))) {
            return Optional.of(Sentence.of("store.clock.ahead", lastUse, now));
        }
        return Optional.empty();
    }

    /// A note that cannot be read is as good as none: the store is then asked about as a copy is.
    private Optional<Memory> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsed(Files.readString(file)));
        } catch (CharacterCodingException | IllegalArgumentException | DateTimeParseException e) {
            LOG.warn("The note {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static Memory parsed(String text) throws IOException {
        var p = new Properties();
        p.load(new StringReader(text));
        return new Memory(
                p.getProperty("machine", ""),
                Long.parseLong(p.getProperty("opened", "0")),
                Long.parseLong(p.getProperty("next", "0")),
                Long.parseLong(p.getProperty("lastStep", "0")),
                Instant.parse(p.getProperty("lastUse", Instant.EPOCH.toString())),
                p.getProperty("place", ""));
    }

    private void write(Memory memory) throws IOException {
        var p = new Properties();
        p.setProperty("machine", memory.machine());
        p.setProperty("opened", Long.toString(memory.opened()));
        p.setProperty("next", Long.toString(memory.next()));
        p.setProperty("lastStep", Long.toString(memory.lastStep()));
        p.setProperty("lastUse", memory.lastUse().toString());
        p.setProperty("place", memory.place());
        var text = new StringWriter();
        p.store(text, null);
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
