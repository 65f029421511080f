package org.yiti.db.exchange.file;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Opens what an [Envelope] closed.
final class Opener implements RecipientStanzaReader {
    private static final byte[] AGE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 << 10;

    private final Unlock unlock;

    /// Why no key fits, where that is known.
    private @Nullable ExchangeCode code;

    Opener(Unlock unlock) {
        this.unlock = unlock;
    }

    static boolean closed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(AGE.length), AGE);
        }
    }

    /// Writes what is inside to another file, at most as much as a package may be.
    ///
    /// @throws ExchangeException if there is no key to it, or it is damaged
    void open(Path file, Path to, Progress progress) throws IOException, ExchangeException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ);
                var out =
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (in.size() > Limits.FILE) {
                throw Faults.of(ExchangeCode.TOO_BIG, "a file of " + in.size() + " bytes");
            }
            copy(decrypting(in), out, progress);
        }
    }

    private ReadableByteChannel decrypting(FileChannel in) throws IOException, ExchangeException {
        try {
            return new StandardDecryptingChannelFactory().newDecryptingChannel(in, List.of(this));
        } catch (SignatureException | PayloadException e) {
            throw Faults.of(ExchangeCode.BAD_HASH, e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.of(code == null ? ExchangeCode.BAD_FORMAT : code, e);
        }
    }

    private static void copy(ReadableByteChannel in, FileChannel out, Progress progress)
            throws IOException, ExchangeException {
        var buffer = ByteBuffer.allocate(BUFFER);
        boolean more = true;
        while (more) {
            progress.checkpoint();
            more = read(in, buffer.clear());
            buffer.flip();
            try {
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            } catch (IOException e) {
                throw Faults.writing(e);
            }
        }
    }

    /// @return false at the end; the buffer may hold the last bytes all the same
    private static boolean read(ReadableByteChannel in, ByteBuffer buffer)
            throws IOException, ExchangeException {
        try {
            return in.read(buffer) >= 0;
        } catch (PayloadException | RuntimeException e) {
            throw Faults.of(ExchangeCode.BAD_HASH, e);
        }
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        for (RecipientStanza stanza : stanzas) {
            if (stanza.getType().equals(Scrypt.TYPE)) {
                return byPassphrase(stanzas, stanza);
            }
        }
        code = ExchangeCode.KEY_NEEDED;
        for (AgeKey key : unlock.keys()) {
            try {
                return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key.secret())
                        .getFileKey(stanzas);
            } catch (GeneralSecurityException e) {
                // Another key may fit.
            }
        }
        throw new GeneralSecurityException("none of the keys fits");
    }

    private FileKey byPassphrase(Iterable<RecipientStanza> stanzas, RecipientStanza stanza)
            throws GeneralSecurityException {
        var arguments = stanza.getArguments();
        boolean alone = stanzas.spliterator().getExactSizeIfKnown() == 1;
        if (!alone
                || arguments.size() != 2
                || !Scrypt.FACTOR.matcher(arguments.get(1)).matches()
                || stanza.getBody().length != 32) {
            throw new GeneralSecurityException("a passphrase by other rules");
        }
        int work = Integer.parseInt(arguments.get(1));
        byte[] salt = Base64.getDecoder().decode(arguments.get(0));
        if (salt.length != Scrypt.SALT || !Scrypt.text(salt).equals(arguments.get(0))) {
            throw new GeneralSecurityException("a salt by other rules");
        }
        if (work > Scrypt.MOST_WORK) {
            code = ExchangeCode.TOO_BIG;
            throw new GeneralSecurityException("too much work: " + work);
        }
        code = ExchangeCode.WRONG_PASSPHRASE;
        var words =
                unlock.passphrase()
                        .orElseThrow(() -> new GeneralSecurityException("no passphrase given"));
        return Scrypt.unlock(stanza.getBody(), words, salt, work);
    }
}
