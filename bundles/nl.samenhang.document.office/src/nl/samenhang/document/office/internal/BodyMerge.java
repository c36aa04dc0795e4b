package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.KeptText.Kind;
import nl.samenhang.document.office.internal.EditedBody.Block;
import nl.samenhang.document.office.internal.EditedBody.Own;
import nl.samenhang.document.office.internal.EditedBody.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Brings the body of an edited Word file up to date with the model. A block that nobody edited and that is the same stays
 * as it stands, with its looks; another is written anew. What somebody added stays behind the block it stood behind. What
 * somebody changed in a block is kept below the new text of it, or instead of it where she says that the text is hers. What
 * stood below a heading that is gone comes in a last chapter. So no word of anybody is lost.
 */
final class BodyMerge {

    /** The id of the last chapter; no block has it, as ids begin with a letter. */
    private static final String LAPSED_ID = "-vervallen";

    private static final String LAPSED_TITLE = "Vervallen onderdelen";

    /** Stands before the first block. */
    private static final String START = "";

    private static final String KEPT_TAG = "samenhang-bewaard";
    private static final String KEPT_ALIAS = "Uw tekst, bewaard bij het vernieuwen";
    private static final String CHANGED =
            "Deze tekst is in dit document gewijzigd. Hierboven staat de tekst uit het model, hieronder de gewijzigde tekst. Kies welke blijft en haal de andere weg.";
    private static final String NUMBERED_STYLES = "Heading[1-9]|Artikelkop|Bijlagekop|Lid";

    private final WordBody fresh;
    private final EditedBody edited;
    private final StyleIds styles;
    private final Origin origin;
    private final Map<String, List<Node>> behind = new HashMap<>();
    private final List<Node> lapsed = new ArrayList<>();
    private final List<KeptText> kept = new ArrayList<>();
    private boolean changed;

    /**
     * A merge.
     *
     * @param fresh the body as the program writes it now, with its controls; it is changed into the result
     * @param edited the body as somebody left it
     * @param styles the styles of the file
     * @param origin what the file was made of
     */
    BodyMerge(WordBody fresh, EditedBody edited, StyleIds styles, Origin origin) {
        this.fresh = fresh;
        this.edited = edited;
        this.styles = styles;
        this.origin = origin;
    }

    /** Merges; afterwards the fresh body is the result. */
    void merge() {
        List<Block> now = fresh.nodes().stream()
                .flatMap(node -> EditedBody.block(node).stream())
                .toList();
        List<Block> before = edited.pieces().stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .filter(block -> !isLapsedHeading(block))
                .toList();
        changed = !signs(before).equals(signs(now));
        attach(now);
        putBehind(START, fresh.body().getFirstChild());
        String where = "";
        for (Block block : now) {
            where = block.isHeading(styles) ? block.words().strip() : where;
            renew(block, where);
        }
        addLapsed();
    }

    boolean isChanged() {
        return changed;
    }

    List<KeptText> kept() {
        return List.copyOf(kept);
    }

    private static List<String> signs(List<Block> blocks) {
        return blocks.stream().map(block -> block.tag().block()).toList();
    }

    private static boolean isLapsedHeading(Block block) {
        return block.tag().block().equals(Fingerprint.of(LAPSED_ID));
    }

    // Goes through the old body and decides where each word of somebody else will stand.
    private void attach(List<Block> now) {
        Set<String> present = new HashSet<>(signs(now));
        Set<String> bare = now.stream()
                .filter(block -> edited.block(block.tag().block()).isEmpty())
                .map(block -> block.words().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        String anchor = START;
        String where = "";
        boolean gone = false;
        for (Piece piece : edited.pieces()) {
            switch (piece) {
                case Block block -> {
                    boolean stays = present.contains(block.tag().block());
                    if (block.isHeading(styles)) {
                        where = block.words().strip();
                        gone = !stays;
                    }
                    if (stays) {
                        anchor = block.tag().block();
                    } else if (!isLapsedHeading(block) && (block.isEdited() || block.isOwn())) {
                        lapse(WordBody.nodes(block.content()), block.words(), where);
                    }
                }
                case Own own -> {
                    // A text from the model of which the control was lost is written anew with one.
                    if (bare.contains(WordBody.words(own.node()).strip())) {
                        continue;
                    }
                    // What came with the template belongs to no heading of the model.
                    if (gone && !origin.template().contains(own.sign())) {
                        keepLapsed(own, where);
                    } else {
                        keep(own, anchor, where);
                    }
                }
            }
        }
    }

    private void keep(Own own, String anchor, String where) {
        behind.computeIfAbsent(anchor, key -> new ArrayList<>()).add(withoutEnds(own.node()));
        if (!own.words().isEmpty() && !origin.template().contains(own.sign())) {
            kept.add(new KeptText(Kind.ADDED, where, own.words()));
        }
    }

    private void keepLapsed(Own own, String where) {
        if (where.equals(LAPSED_TITLE)) {
            lapsed.add(own.node());
        } else {
            lapse(List.of(own.node()), own.words(), where);
        }
    }

    private void lapse(List<Node> nodes, String words, String where) {
        lapsed.addAll(nodes.stream().map(this::withoutNumbers).toList());
        String line = WordBody.line(words);
        if (!line.isEmpty()) {
            kept.add(new KeptText(Kind.LAPSED, where, line));
        }
    }

    private void renew(Block now, String where) {
        Optional<Block> old = edited.block(now.tag().block());
        Node last = now.control();
        if (old.isPresent()) {
            if (old.get().isOwn()) {
                kept.add(new KeptText(Kind.OWN, where, WordBody.line(old.get().words())));
                last = putInPlaceOf(now, old.get());
            } else if (old.get().isEdited()) {
                last = insertBehind(changedText(old.get(), where), last);
                changed = true;
            } else if (old.get().tag().source().equals(now.tag().source())) {
                last = putInPlaceOf(now, old.get());
            } else {
                changed = true;
            }
        }
        putBehind(now.tag().block(), last.getNextSibling());
    }

    private Node putInPlaceOf(Block now, Block old) {
        Node stays = fresh.adopt(old.control());
        WordBody.remove(stays, Set.of("sectPr"));
        now.control().getParentNode().replaceChild(stays, now.control());
        return stays;
    }

    private Node changedText(Block old, String where) {
        kept.add(new KeptText(Kind.CHANGED, where, WordBody.line(old.words())));
        Element control = fresh.control(KEPT_ALIAS, KEPT_TAG);
        Element content = WordBody.child(control, "sdtContent");
        content.appendChild(fresh.paragraph(styles.inFile("Openpunt"), CHANGED));
        WordBody.nodes(old.content()).forEach(node -> content.appendChild(fresh.adopt(withoutNumbers(node))));
        return control;
    }

    // A second heading or paragraph of an article would count, and all numbers after it would be others.
    private Node withoutNumbers(Node node) {
        if (styles.of(node).matches(NUMBERED_STYLES)) {
            setNormal(node);
        }
        WordBody.remove(node, Set.of("bookmarkStart", "bookmarkEnd"));
        return withoutEnds(node);
    }

    // How the program lays pages is written anew; words that somebody typed where they end are words like any other.
    private Node withoutEnds(Node node) {
        if (styles.of(node).equals(PageSetup.END_STYLE)) {
            WordBody.remove(node, Set.of("sectPr"));
            setNormal(node);
        }
        return node;
    }

    private void setNormal(Node paragraph) {
        WordBody.child(WordBody.child(paragraph, "pPr"), "pStyle")
                .setAttributeNS(WordBody.NAMESPACE, "w:val", styles.inFile("Normal"));
    }

    private void putBehind(String anchor, Node next) {
        for (Node node : behind.getOrDefault(anchor, List.of())) {
            fresh.body().insertBefore(fresh.adopt(node), next);
        }
    }

    private Node insertBehind(Node node, Node before) {
        return fresh.body().insertBefore(node, before.getNextSibling());
    }

    private void addLapsed() {
        if (lapsed.isEmpty()) {
            return;
        }
        Node end = fresh.body().getLastChild();
        Element heading = fresh.paragraph(styles.inFile("Heading1"), LAPSED_TITLE);
        Element control = fresh.control(
                ContentControls.ALIAS,
                ControlTag.of(LAPSED_ID, WordBody.words(heading), "").toString());
        WordBody.child(control, "sdtContent").appendChild(heading);
        fresh.body().insertBefore(control, end);
        lapsed.forEach(node -> fresh.body().insertBefore(fresh.adopt(node), end));
    }
}
