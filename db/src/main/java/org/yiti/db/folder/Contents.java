package org.yiti.db.folder;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.yiti.db.LazyReading;

/// What a database holds, table by table, in a form that two databases can be compared by.
///
/// A table's digest is the sum (modulo 2^256) of the SHA-256 of its rows, so that it does not depend on the
/// order in which rows happen to lie.
///
/// @param tables by name
record Contents(SortedMap<String, TableContents> tables) {
    /// @param digest 64 hexadecimal digits
    record TableContents(long rows, String digest) {}

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    static Contents of(DSLContext db) {
        var tables = new TreeMap<String, TableContents>();
        var names =
                db.select(field(name("TABLE_NAME"), String.class))
                        .from(table(name("INFORMATION_SCHEMA", "TABLES")))
                        .where(field(name("TABLE_SCHEMA"), String.class).eq("PUBLIC"))
                        .fetch(0, String.class);
        for (String each : names) {
            tables.put(each, of(db, each));
        }
        return new Contents(tables);
    }

    private static TableContents of(DSLContext db, String tableName) {
        return db.connectionResult(connection -> {
            var one = db.configuration().derive(new DefaultConnectionProvider(connection));
            try (var _ = LazyReading.on(connection);
                    var rows = DSL.using(one).selectFrom(table(name(tableName))).fetchLazy()) {
                return of(rows);
            }
        });
    }

    private static TableContents of(Cursor<?> rows) {
        long count = 0;
        BigInteger sum = BigInteger.ZERO;
        MessageDigest sha = sha256();
        var names = Stream.of(rows.fields()).map(Field::getName).toArray(String[]::new);
        for (Record row : rows) {
            addTo(sha, names, row);
            sum = sum.add(new BigInteger(1, sha.digest())).mod(MODULUS);
            count++;
        }
        return new TableContents(count, "%064x".formatted(sum));
    }

    private static void addTo(MessageDigest sha, String[] names, Record row) {
        var all = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            all.append(names[i]);
            switch (row.get(i)) {
                case null -> all.append('-');
                case byte[] bytes -> all.append('x').append(HexFormat.of().formatHex(bytes));
                case Object value -> all.append('=').append(value);
            }
            all.append('\0');
        }
        sha.update(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
