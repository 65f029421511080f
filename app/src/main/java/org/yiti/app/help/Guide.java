package org.yiti.app.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.yiti.model.search.SearchIndex;

/// The user guide, section by section. The file is the one that the project shows; it is packed with the program.
record Guide(List<Section> sections) {
    static final String FILE = "README.md";
    private static final Pattern MARK = Pattern.compile("<!--\\s*help:\\s*([\\w-]+)\\s*-->");

    /// The guide as it is packed.
    static Guide read() throws IOException {
        try (var in = Guide.class.getResourceAsStream(FILE)) {
            return of(
                    new String(
                            Objects.requireNonNull(in, FILE).readAllBytes(),
                            StandardCharsets.UTF_8));
        }
    }

    static Guide of(String markdown) {
        var document =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown);
        var sections = new ArrayList<Section>();
        Set<String> topics = new HashSet<>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock mark) {
                MARK.matcher(mark.getLiteral()).results().forEach(m -> topics.add(m.group(1)));
            } else if (node instanceof Heading heading && heading.getLevel() > 1) {
                sections.add(section(heading, Set.copyOf(topics)));
                topics.clear();
            }
        }
        return new Guide(List.copyOf(sections));
    }

    private static Section section(Heading heading, Set<String> topics) {
        var blocks = new ArrayList<Node>();
        var words = new StringBuilder();
        for (var node = heading.getNext(); !(node == null || node instanceof Heading); ) {
            if (!(node instanceof HtmlBlock)) {
                blocks.add(node);
                words.append(GuideWords.of(node)).append('\n');
            }
            node = node.getNext();
        }
        return new Section(
                GuideWords.of(heading),
                heading.getLevel(),
                topics,
                List.copyOf(blocks),
                words.toString());
    }

    /// The section on a topic; the first one if the guide has none.
    Section on(Topic topic) {
        return sections.stream()
                .filter(section -> section.topics().contains(topic.id()))
                .findFirst()
                .orElse(sections.getFirst());
    }

    /// The sections that hold what was typed, or whose heading is spelt so in pinyin; all while nothing is typed.
    List<Section> holding(String typed) {
        var wanted = GuideWords.fold(typed.strip());
        return sections.stream()
                .filter(section ->
                        wanted.isEmpty()
                                || GuideWords.fold(section.title() + "\n" + section.words())
                                        .contains(wanted)
                                || SearchIndex.fits(List.of(section.title()), typed.strip()))
                .toList();
    }
}
