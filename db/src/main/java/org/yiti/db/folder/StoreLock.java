package org.yiti.db.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// One process for one store. The operating system holds the lock and drops it when the process ends in
/// whatever way, so a lock file that a killed process left behind locks nobody out.
///
/// The file also says who holds the store and where to reach that window: a socket on the loopback address
/// at a port the system chose, with a random word that only who can read the folder knows. A Unix domain
/// socket would do without the word, but its path may not be longer than 108 bytes, and a folder below a
/// Chinese user name soon is.
public final class StoreLock implements AutoCloseable {
    /// What came of trying.
    public sealed interface Attempt permits Taken, HeldBy {}

    public record Taken(StoreLock lock) implements Attempt {}

    /// @param who the person, as the holder named itself; empty if it has not said so yet
    /// @param pid its process; 0 if not yet said
    /// @param toldToShow whether the holder answered that it brings its window forward
    public record HeldBy(String who, long pid, Instant since, boolean toldToShow)
            implements Attempt {
        public Sentence sentence() {
            return Sentence.of(toldToShow ? "store.held" : "store.held.silent", who, pid);
        }
    }

    // Windows keeps others from reading a locked part of a file, so a byte far behind the text is
    // locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LONGEST_NOTE = 4_096;
    private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);

    private final FileChannel channel;
    private final FileLock lock;
    private final ServerSocket door;

    private StoreLock(FileChannel channel, FileLock lock, ServerSocket door) {
        this.channel = channel;
        this.lock = lock;
        this.door = door;
    }

    /// Tries once, without waiting for the lock.
    ///
    /// @param who the person at this computer, shown to whoever tries next
    /// @param onShowRequested asked (on a thread of this lock) when a second start wants the window; answers
    ///     whether it came forward
    /// @throws YitiException if the folder cannot be written
    public static Attempt take(Path folder, String who, BooleanSupplier onShowRequested)
            throws YitiException {
        Path file = folder.resolve("store.lock");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                try (channel) {
                    return holder(channel);
                }
            }
            return new Taken(hold(channel, lock.get(), who, onShowRequested));
        } catch (IOException e) {
            throw new YitiException(Sentence.of("store.folder.read_only", folder.toString()), e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) { // this very process holds it
            return Optional.empty();
        }
    }

    private static StoreLock hold(
            FileChannel channel, FileLock lock, String who, BooleanSupplier onShowRequested)
            throws IOException {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String word = HexFormat.of().formatHex(bytes);
        var door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        var note =
                new Note(
                        who.strip().replace('\n', ' '),
                        ProcessHandle.current().pid(),
                        Clock.systemUTC().instant(),
                        door.getLocalPort(),
                        word);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.text().getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
        Thread.ofVirtual().name("store-door").start(() -> answer(door, word, onShowRequested));
        return new StoreLock(channel, lock, door);
    }

    private static void answer(ServerSocket door, String word, BooleanSupplier onShowRequested) {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                byte[] heard = caller.getInputStream().readNBytes(word.length());
                if (word.equals(new String(heard, StandardCharsets.US_ASCII))) {
                    caller.getOutputStream().write(onShowRequested.getAsBoolean() ? '!' : '-');
                }
            } catch (SocketException e) {
                if (!door.isClosed()) {
                    LOG.warn("A second start broke off", e);
                }
            } catch (IOException e) {
                LOG.warn("A second start could not be answered", e);
            }
        }
    }

    private static HeldBy holder(FileChannel channel) throws IOException {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        Optional<Note> note = Note.read(channel);
        while (note.isEmpty()
                && System.nanoTime() < until) { // it has the lock, but has not written yet
            Thread.onSpinWait();
            note = Note.read(channel);
        }
        return note.map(n -> new HeldBy(n.who(), n.pid(), n.since(), askToShow(n)))
                .orElseGet(() -> new HeldBy("", 0, Instant.EPOCH, false));
    }

    private static boolean askToShow(Note note) {
        try (var socket = new Socket()) {
            var door = new InetSocketAddress(InetAddress.getLoopbackAddress(), note.port());
            socket.connect(door, PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(note.word().getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == '!';
        } catch (IOException e) {
            LOG.info("The process that holds the store does not answer", e);
            return false;
        }
    }

    /// Gives the store free. The file stays: deleting it would let two processes lock two files of one name.
    @Override
    public void close() {
        try (channel;
                lock;
                door) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the lock file says, five lines.
    private record Note(String who, long pid, Instant since, int port, String word) {
        String text() {
            return String.join("\n", who, "" + pid, since.toString(), "" + port, word, "");
        }

        static Optional<Note> read(FileChannel channel) throws IOException {
            var buffer = ByteBuffer.allocate(LONGEST_NOTE);
            channel.read(buffer, 0);
            String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
            String[] lines = text.split("\n", -1);
            if (lines.length != 6) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Note(
                                lines[0],
                                Long.parseLong(lines[1]),
                                Instant.parse(lines[2]),
                                port(lines[3]),
                                lines[4]));
            } catch (NumberFormatException | DateTimeParseException e) { // half written or damaged
                return Optional.empty();
            }
        }

        private static int port(String text) {
            int port = Integer.parseInt(text);
            if (port < 1 || port > 65_535) {
                throw new NumberFormatException(text);
            }
            return port;
        }
    }
}
