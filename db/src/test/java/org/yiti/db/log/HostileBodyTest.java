package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;

/// Bodies come from other offices: whatever they hold, reading them ends at once, in a value that has one form only or
/// in one of the exceptions that whoever takes packages in expects.
class HostileBodyTest {
    private static final int MUTATIONS = 20_000;

    private final Streams streams = new Streams();

    HostileBodyTest() {
        streams.add(1, Streams.Name.of(new byte[10], "U:110108"));
        streams.add(2, Streams.Name.of(new byte[10], "C"));
    }

    private byte[] good() {
        return Body.write(
                1,
                streams,
                List.of(
                        new GroupWrite(1, List.of(), Arrays.asList("外墙渗漏", -12, null)),
                        new GroupWrite(
                                4,
                                List.of(new Dot(1, 3), new Dot(2, 900)),
                                Arrays.asList(
                                        true, LocalDate.of(2026, 12, 31), new BigDecimal("-92.5"))),
                        new GroupWrite(9, List.of(new Dot(1, 1)), Arrays.asList(new UUID(1, 2)))));
    }

    @Test
    void whatIsReadOfAChangedBodyHasOneFormOnly() {
        byte[] good = good();
        var random = new Random(7);
        var start = Instant.now();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (random.nextInt(8) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            try {
                var writes = Body.read(1, streams, bytes);
                read++;
                assertThat(Body.write(1, streams, writes)).isEqualTo(bytes);
            } catch (DamagedLogException
                    | IllegalArgumentException
                    | ArithmeticException
                    | DateTimeException e) {
                assertThat(e).isNotNull();
            }
        }
        assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS / 2);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    /// A few bytes that announce sixteen million things must not make room for them.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aCountThatCannotBeIsRefused(int place) {
        var body = new Bytes();
        for (int i = 0; i < 3; i++) {
            body.number(i == place ? 1 << 24 : i == 0 ? 1 : 0);
            if (i == 0) {
                body.number(1);
            }
        }
        assertThatThrownBy(() -> Body.read(1, streams, body.toArray()))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("16777216");
    }

    @Test
    void aDecimalOfAMillionDigitsIsRefused() {
        byte[] digits = BigInteger.TEN.pow(1_000_000).toByteArray();
        assertRefused(new Bytes().number(Bytes.DECIMAL).number(2).block(digits));
        assertRefused(new Bytes().number(Bytes.DECIMAL).number(16_000_000).block(new byte[] {1}));
        assertRefused(new Bytes().number(Bytes.DECIMAL).number(2).block(new byte[] {0, 0, 1}));
    }

    private static void assertRefused(Bytes value) {
        assertThatThrownBy(() -> new ByteReader(value.toArray()).value())
                .isInstanceOf(DamagedLogException.class);
    }

    @Test
    void aNumberHasOneFormOnly() {
        byte[] most = new Bytes().number(-1).toArray();
        assertThat(new ByteReader(most).number()).isEqualTo(-1);
        most[9] = 3;
        assertThatThrownBy(() -> new ByteReader(most).number())
                .isInstanceOf(DamagedLogException.class);
    }
}
