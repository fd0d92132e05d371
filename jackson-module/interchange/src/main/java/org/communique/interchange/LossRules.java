// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.Brief;
import org.communique.json.binding.Form;
import org.communique.json.engine.JsonSink;

/**
 * What a format keeps of a brief. A rule is about the path of a member in the JSON form, with {@code *} for the number
 * of an element: {@code /actors/*}{@code /gloss}.
 *
 * <p>A member that no rule names is lost. So a member that is added to the form later is never lost in silence.
 */
final class LossRules {

  static final String NOT_KEPT = "not kept";

  private final Set<String> kept = new HashSet<>(Set.of("/communique")); // it says how the document is written
  private final Map<String, Loss.Kind> lost = new LinkedHashMap<>();
  private final Loss.Kind extension;
  private final Loss.Kind other;

  /**
   * Makes rules by which everything is lost.
   *
   * @param how how far the format keeps a member that it does not know
   */
  LossRules(String how) {
    extension = new Loss.Kind("a member whose name begins with x-", how);
    other = new Loss.Kind("a member that the format does not know", how);
  }

  /** Adds members that the format keeps: texts, numbers and flags. */
  LossRules keep(Collection<String> paths) {
    kept.addAll(paths);
    return this;
  }

  /**
   * Adds members, each lost with everything in it.
   *
   * @param what what is lost
   * @param how how far it is kept all the same
   * @param paths the members, or the elements of lists
   */
  LossRules lose(String what, String how, String... paths) {
    for (String path : paths) {
      lost.put(path, new Loss.Kind(what, how));
    }
    return this;
  }

  /** The members that are lost, in the order in which they were added. */
  Map<String, Loss.Kind> lost() {
    return lost;
  }

  /** Finds what a brief loses, in the order of its JSON form. */
  List<Loss> losses(Brief brief) {
    Finder finder = new Finder(BriefNames.name(brief));
    Form.ofBrief().write(finder, brief, BriefNames.ANYTHING);
    return finder.found;
  }

  /** Follows the tokens of a brief, and compares the path of each value with the rules. */
  private final class Finder implements JsonSink {

    private final String brief;
    private final List<Loss> found = new ArrayList<>();
    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private final List<Frame> open = new ArrayList<>();

    /** How many objects and lists are open inside a value that is lost as a whole. */
    private int skipped;

    Finder(String brief) {
      this.brief = brief;
    }

    @Override
    public void object() {
      open(false);
    }

    @Override
    public void list() {
      open(true);
    }

    private void open(boolean isList) {
      if (skipped > 0 || isLost()) {
        skipped++;
      } else {
        open.add(new Frame(isList, pointer.length(), path.length()));
      }
    }

    @Override
    public void endObject() {
      close();
    }

    @Override
    public void endList() {
      close();
    }

    private void close() {
      if (skipped > 0) {
        skipped--;
      } else {
        open.remove(open.size() - 1);
      }
    }

    @Override
    public void name(String name) {
      if (skipped == 0) {
        innermost().moveTo(name.replace("~", "~0").replace("/", "~1"), name);
      }
    }

    @Override
    public void text(String text) {
      single();
    }

    @Override
    public void number(String digits) {
      single();
    }

    @Override
    public void flag(boolean flag) {
      single();
    }

    private void single() {
      if (skipped == 0 && !isLost() && !kept.contains(path.toString())) {
        found.add(new Loss(brief, pointer.toString(), other));
      }
    }

    /** Whether the value that begins here is lost as a whole; if so, records the loss. */
    private boolean isLost() {
      if (!open.isEmpty() && innermost().isList) {
        innermost().moveToNext();
      }
      boolean isExtension = path.indexOf("/x-", path.lastIndexOf("/")) >= 0;
      Loss.Kind kind = isExtension ? extension : lost.get(path.toString());
      if (kind != null) {
        found.add(new Loss(brief, pointer.toString(), kind));
      }
      return kind != null;
    }

    private Frame innermost() {
      return open.get(open.size() - 1);
    }

    /** An object or list that is open. */
    private final class Frame {
      private final boolean isList;
      private final int pointerLength;
      private final int pathLength;
      private int next;

      Frame(boolean isList, int pointerLength, int pathLength) {
        this.isList = isList;
        this.pointerLength = pointerLength;
        this.pathLength = pathLength;
      }

      void moveToNext() {
        moveTo(Integer.toString(next++), "*");
      }

      void moveTo(String token, String step) {
        pointer.setLength(pointerLength);
        pointer.append('/').append(token);
        path.setLength(pathLength);
        path.append('/').append(step);
      }
    }
  }
}
