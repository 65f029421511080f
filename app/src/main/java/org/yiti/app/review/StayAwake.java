package org.yiti.app.review;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Windows not to switch the screen off and not to sleep while something is shown. Neither JavaFX nor the JDK can; the
/// function of Windows that can is called without a library of our own. Other systems are not asked: what they offer differs
/// from desktop to desktop.
final class StayAwake {
    private static final Logger LOG = LoggerFactory.getLogger(StayAwake.class);

    /// Until it is said otherwise.
    static final int CONTINUOUS = 0x80000000;

    static final int SYSTEM = 0x00000001;
    static final int DISPLAY = 0x00000002;

    private final Optional<IntConsumer> state;

    /// @param state tells the system; empty where it is not asked
    StayAwake(Optional<IntConsumer> state) {
        this.state = state;
    }

    static StayAwake ofThisSystem() {
        return new StayAwake(
                System.getProperty("os.name", "").startsWith("Windows")
                        ? windows()
                        : Optional.empty());
    }

    private static Optional<IntConsumer> windows() {
        try {
            var function =
                    SymbolLookup.libraryLookup("kernel32", Arena.global())
                            .findOrThrow("SetThreadExecutionState");
            var call =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    function,
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return Optional.of(flags -> {
                try {
                    var _ = (int) call.invokeExact(flags);
                } catch (Throwable e) {
                    LOG.warn("the screen may be switched off", e);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("the screen may be switched off", e);
            return Optional.empty();
        }
    }

    /// Begins; it holds for the thread that says so, which is the screen's.
    void begin() {
        state.ifPresent(tell -> tell.accept(CONTINUOUS | SYSTEM | DISPLAY));
    }

    void end() {
        state.ifPresent(tell -> tell.accept(CONTINUOUS));
    }
}
