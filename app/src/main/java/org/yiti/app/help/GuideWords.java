package org.yiti.app.help;

import java.text.Normalizer;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// What a part of the guide says, without its form.
final class GuideWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    static String of(Node node) {
        var reader = new GuideWords();
        node.accept(reader);
        return reader.words.toString().strip();
    }

    /// Whatever the case and width of letters.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// What a line break in the file stands for: nothing beside a Chinese character, a space in other text.
    static String softBreak(SoftLineBreak at) {
        return wide(last(at.getPrevious())) || wide(first(at.getNext())) ? "" : " ";
    }

    private static int last(Node node) {
        var text = node == null ? "" : of(node);
        return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    private static int first(Node node) {
        var text = node == null ? "" : of(node);
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    /// Characters and marks of Chinese.
    private static boolean wide(int codePoint) {
        return codePoint >= 0x2018;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(SoftLineBreak soft) {
        words.append(softBreak(soft));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            words.append('\n');
        }
    }
}
