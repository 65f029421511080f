package org.yiti.app.sendout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.ledger.CoverWords;
import org.yiti.model.YitiException;
import org.yiti.model.store.Mappings;

/// What was sent out, kept with the store on this computer beside the mappings of files: it tells of files
/// that left the office, so that no undo can take it back, and other offices have no use for it.
public final class SendOuts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORDS = "send-out:words";

    private final Mappings memory;

    public SendOuts(Mappings memory) {
        this.memory = memory;
    }

    /// The send-out of a month; one without any unit where nothing was sent.
    public SendOut of(int year, int month) {
        return memory.find(key(year, month))
                .flatMap(json -> read(year, month, json))
                .orElse(new SendOut(year, month, List.of()));
    }

    /// All months of a year in which something was sent out.
    public List<SendOut> all(int year) {
        var all = new ArrayList<SendOut>();
        for (int month = 1; month <= 12; month++) {
            var one = of(year, month);
            if (!one.sent().isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    public void keep(SendOut sendOut) throws YitiException {
        var root = JSON.createArrayNode();
        for (Sent sent : sendOut.sent()) {
            var node = root.addObject();
            node.put("unit", sent.unit().toString());
            node.put("due", sent.due().toString());
            node.put("sentOn", sent.sentOn().toString());
            node.put("file", sent.file());
            node.put("tasks", sent.tasks());
            node.put("hash", sent.hash());
            sent.receipt()
                    .ifPresent(receipt -> {
                        node.put("answeredOn", receipt.on().toString());
                        node.put("answer", receipt.file());
                        node.put("step", receipt.step());
                    });
        }
        memory.keep(key(sendOut.year(), sendOut.month()), written(root));
    }

    /// The office's own words on the cover of a ledger, as they were used the last time.
    public Optional<CoverWords> words() {
        return memory.find(WORDS)
                .flatMap(SendOuts::tree)
                .filter(node -> node.hasNonNull("how") && node.hasNonNull("to"))
                .map(node -> new CoverWords(node.get("how").asText(), node.get("to").asText()));
    }

    public void keepWords(CoverWords words) throws YitiException {
        var node = JSON.createObjectNode();
        node.put("how", words.how());
        node.put("to", words.to());
        memory.keep(WORDS, written(node));
    }

    private static String key(int year, int month) {
        return "send-out:" + year + "-" + month;
    }

    private static String written(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// Empty where the text is none that [#keep] wrote.
    private static Optional<SendOut> read(int year, int month, String json) {
        try {
            var sent = new ArrayList<Sent>();
            for (JsonNode node : tree(json).orElse(JSON.createArrayNode())) {
                sent.add(sent(node));
            }
            return Optional.of(new SendOut(year, month, sent));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Sent sent(JsonNode node) {
        var receipt =
                node.hasNonNull("answeredOn")
                        ? Optional.of(
                                new Sent.Receipt(
                                        LocalDate.parse(node.path("answeredOn").asText()),
                                        node.path("answer").asText(),
                                        node.path("step").asLong()))
                        : Optional.<Sent.Receipt>empty();
        return new Sent(
                UUID.fromString(node.path("unit").asText()),
                LocalDate.parse(node.path("due").asText()),
                LocalDate.parse(node.path("sentOn").asText()),
                node.path("file").asText(),
                node.path("tasks").asInt(),
                node.path("hash").asText(),
                receipt);
    }
}
