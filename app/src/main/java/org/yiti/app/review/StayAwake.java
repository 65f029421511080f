package org.yiti.app.review;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
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

    private static final String FUNCTION = "SetThreadExecutionState";

    private final Optional<IntUnaryOperator> state;

    /// @param state tells the system, and answers what was asked of it before, 0 where it refuses; empty where it is not asked
    StayAwake(Optional<IntUnaryOperator> state) {
        this.state = state;
    }

    static StayAwake ofThisSystem() {
        return new StayAwake(
                System.getProperty("os.name", "").startsWith("Windows")
                        ? function(
                                () -> SymbolLookup.libraryLookup("kernel32", Arena.global()),
                                FUNCTION)
                        : Optional.empty());
    }

    /// A function of the system that takes and answers one number of 32 bits; empty where there is none, or it may not be
    /// called: it is a comfort, and its lack stops nothing.
    static Optional<IntUnaryOperator> function(Supplier<SymbolLookup> library, String name) {
        try {
            var call =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    library.get().findOrThrow(name),
                                    FunctionDescriptor.of(
                                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return Optional.of(flags -> called(call, flags));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the screen may be switched off", e);
            return Optional.empty();
        }
    }

    private static int called(MethodHandle call, int flags) {
        try {
            return (int) call.invokeExact(flags);
        } catch (Throwable e) {
            LOG.warn("the screen may be switched off", e);
            return 0;
        }
    }

    /// Begins; it holds for the thread that says so, which is the screen's, until that thread says otherwise or ends.
    void begin() {
        tell(CONTINUOUS | SYSTEM | DISPLAY);
    }

    void end() {
        tell(CONTINUOUS);
    }

    private void tell(int flags) {
        state.ifPresent(tell -> {
            if (tell.applyAsInt(flags) == 0) {
                LOG.warn("{} was refused", FUNCTION);
            }
        });
    }
}
