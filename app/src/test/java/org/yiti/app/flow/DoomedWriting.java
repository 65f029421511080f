package org.yiti.app.flow;

import java.nio.file.Path;
import org.yiti.app.file.Replacement;

/// A process of its own that is in the middle of replacing a file, for ever.
final class DoomedWriting {
    private DoomedWriting() {}

    /// @param args the file
    public static void main(String[] args) throws Exception {
        Replacement.of(
                Path.of(args[0]),
                out -> {
                    out.write(new byte[100_000]);
                    out.flush();
                    System.out.println("writing");
                    try {
                        Thread.sleep(600_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
