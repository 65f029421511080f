package org.yiti.db.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/// What tells one computer from another, hashed so that it says nothing else about it. Made from the
/// system's own id where there is one to read, else from the computer's name; a computer that is renamed
/// makes its stores take a new identity, which costs nothing but a certificate.
///
/// @param name as people of the office know the computer; goes into the certificate
public record Machine(String id, String name) {
    private static final Path SYSTEM_ID = Path.of("/etc/machine-id");

    /// @param environment the variables of the process
    public static Machine thisOne(Map<String, String> environment) throws IOException {
        String name =
                environment.getOrDefault(
                        "COMPUTERNAME", environment.getOrDefault("HOSTNAME", "computer"));
        String source = Files.isReadable(SYSTEM_ID) ? Files.readString(SYSTEM_ID) : name;
        byte[] hash = Contents.sha256().digest(source.strip().getBytes(StandardCharsets.UTF_8));
        return new Machine(HexFormat.of().formatHex(hash, 0, 16), name);
    }
}
