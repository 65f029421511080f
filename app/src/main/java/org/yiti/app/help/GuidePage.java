package org.yiti.app.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// A section of the guide as it is read in the program: type, lists and tables of the window's own size, what was
/// looked for marked. Its pictures, which show what is on the screen anyway, are left out.
final class GuidePage {
    private final String marked;

    /// @param marked what is marked in the text; empty for nothing
    GuidePage(String marked) {
        this.marked = GuideWords.fold(marked.strip());
    }

    VBox of(Section section) {
        var title = new Label(section.title());
        title.getStyleClass().add(section.level() == 2 ? "title-3" : "title-4");
        title.setWrapText(true);
        var page = new VBox(title);
        page.getStyleClass().add("help-page");
        section.blocks().forEach(block -> page.getChildren().addAll(block(block)));
        return page;
    }

    private List<Region> block(Node block) {
        return switch (block) {
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image -> List.of();
            case Paragraph paragraph -> List.of(flow(paragraph));
            case ListBlock list -> List.of(list(list));
            case TableBlock table -> List.of(table(table));
            case IndentedCodeBlock code -> List.of(code(code.getLiteral()));
            case FencedCodeBlock code -> List.of(code(code.getLiteral()));
            default -> List.of();
        };
    }

    private static Region code(String literal) {
        var label = new Label(literal.strip());
        label.getStyleClass().add("help-code-block");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Region list(ListBlock list) {
        var box = new VBox();
        box.getStyleClass().add("help-list");
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(list instanceof BulletList ? "•" : number + ".");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("help-mark");
            var body = new VBox();
            body.getStyleClass().add("help-item");
            HBox.setHgrow(body, Priority.ALWAYS);
            for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
                body.getChildren().addAll(block(part));
            }
            box.getChildren().add(new HBox(mark, body));
            number++;
        }
        return box;
    }

    private Region table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int line = 0;
        int width = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    width = Math.max(width, row(grid, row, line++));
                }
            }
        }
        for (int i = 0; i < width; i++) {
            var column = new ColumnConstraints();
            // A table of two words and a sentence gives the sentence its room.
            column.setHgrow(i == width - 1 || width > 3 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private int row(GridPane grid, Node row, int line) {
        int column = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            var flow = flow(cell);
            flow.getStyleClass().add(((TableCell) cell).isHeader() ? "help-head" : "help-cell");
            grid.add(flow, column++, line);
        }
        return column;
    }

    private TextFlow flow(Node block) {
        var flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        inline(block, "help-plain", flow);
        return flow;
    }

    private void inline(Node parent, String style, TextFlow flow) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> runs(text.getLiteral(), style, flow);
                case Code code -> runs(code.getLiteral(), "help-code", flow);
                case SoftLineBreak soft -> runs(GuideWords.softBreak(soft), style, flow);
                case StrongEmphasis strong -> inline(strong, "help-strong", flow);
                default -> inline(node, style, flow);
            }
        }
    }

    private void runs(String words, String style, TextFlow flow) {
        for (String part : parts(words)) {
            var text = new Text(part);
            text.getStyleClass().add(style);
            if (!marked.isEmpty() && GuideWords.fold(part).equals(marked)) {
                text.getStyleClass().add("help-found");
            }
            flow.getChildren().add(text);
        }
    }

    /// The text, with what is marked in parts of its own. Only where folding keeps the length is it found.
    private List<String> parts(String words) {
        var folded = GuideWords.fold(words);
        if (marked.isEmpty() || folded.length() != words.length()) {
            return words.isEmpty() ? List.of() : List.of(words);
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = folded.indexOf(marked); at >= 0; at = folded.indexOf(marked, from)) {
            if (at > from) {
                parts.add(words.substring(from, at));
            }
            from = at + marked.length();
            parts.add(words.substring(at, from));
        }
        if (from < words.length()) {
            parts.add(words.substring(from));
        }
        return parts;
    }
}
