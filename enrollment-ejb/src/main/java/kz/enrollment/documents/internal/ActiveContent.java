package kz.enrollment.documents.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Walks everything that can be reached in a PDF and finds scripts, actions that start or send something, embedded
 * files, films and form programs, wherever they hang: a list of places to look at would always miss one.
 */
final class ActiveContent {

    private static final int MOST_OBJECTS = 500_000;

    private static final Set<COSName> KEYS = Set.of(
            COSName.JS,
            COSName.getPDFName("JavaScript"),
            COSName.EF,
            COSName.EMBEDDED_FILES,
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));

    private static final Set<COSName> ACTIONS = Set.of(
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("GoToE"),
            COSName.getPDFName("GoToR"),
            COSName.getPDFName("Rendition"),
            COSName.getPDFName("Movie"),
            COSName.getPDFName("Sound"),
            COSName.getPDFName("RichMediaExecute"));

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    boolean in(COSDictionary trailer) {
        add(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                if (isActive(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
            if (seen.size() > MOST_OBJECTS) {
                return true;
            }
        }
        return false;
    }

    private void add(COSBase value) {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        boolean holdsOthers = direct instanceof COSDictionary || direct instanceof COSArray;
        if (holdsOthers && seen.add(direct)) {
            waiting.push(direct);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        COSName action = dictionary.getCOSName(COSName.S);
        return KEYS.stream().anyMatch(dictionary::containsKey) || action != null && ACTIONS.contains(action);
    }
}
