package org.yiti.app.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The csv files that the sample year is made of.
final class SampleTable {
    private SampleTable() {}

    static List<NamedCsvRecord> read(String name) {
        var in = Objects.requireNonNull(SampleTable.class.getResourceAsStream(name), name);
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of a field that holds several, separated by a semicolon.
    static List<String> parts(String field) {
        return Arrays.stream(field.split(";")).filter(part -> !part.isEmpty()).toList();
    }
}
