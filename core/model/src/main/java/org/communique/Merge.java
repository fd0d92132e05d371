// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The result of merging two briefs of one document, which two encoders made: the merged brief, or all conflicts.
 *
 * <p>The merged brief has
 *
 * <ul>
 *   <li>the id, the title, the encoder and the date of encoding of the first brief;
 *   <li>the statements of both briefs. If one brief has all statements of the other brief in the same order, the merged
 *       brief has the order of this brief. Otherwise the statements have the order of their first passages in the text;
 *       statements without a position come last; statements of the same position have the order of their ids;
 *   <li>the notes of the first brief, and then those notes of the second brief that the first brief does not have;
 *   <li>the extensions of both briefs, the higher version of the form, and the base and the text that at least one of
 *       the briefs has; the content of the text may come from either brief.
 * </ul>
 *
 * <p>There is a conflict if the two briefs say different things: if an id names two different actors, sources, topics
 * or statements, or if the documents, the bases, the texts or two extensions of the same name differ. A difference that
 * only follows from another conflict is not reported.
 *
 * <p>The merged brief does not depend on the order of the two briefs, except for the id, the title, the encoder, the
 * date of encoding and the order of the notes. Merging a brief with itself changes nothing, and so does merging a
 * merged brief with one of the two briefs again.
 *
 * <pre>{@code
 * Merge merge = Edits.merge(mine, Edits.renameStatements(yours, id -> "b-" + id));
 * merge.conflicts().forEach(System.out::println);
 * Brief both = merge.brief();
 * }</pre>
 */
public final class Merge {

  /**
   * A conflict: the two briefs say different things.
   *
   * @param where what differs: {@code Actor 'kim'}, {@code Statement 'letter'}, {@code Brief 'ties'}
   * @param difference how the two differ: {@code two differ in name: 'Kim' and 'Kim Jong Un'}
   * @param advice what a person can do
   * @param first the value of the first brief
   * @param second the value of the second brief, of the same type
   */
  public record Conflict(String where, String difference, String advice, Object first, Object second) {

    /** Checks that no argument is null. */
    public Conflict {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(difference, "difference");
      Objects.requireNonNull(advice, "advice");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    /** {@return one line for a person to read: what differs, how it differs, and what a person can do} */
    @Override
    public String toString() {
      return where + ": " + difference + "; " + advice;
    }

    private InvalidBriefException exception() {
      return InvalidBriefException.of(where, difference + "; " + advice);
    }
  }

  private final List<Conflict> conflicts;
  private final @Nullable Brief brief;

  private Merge(List<Conflict> conflicts, @Nullable Brief brief) {
    this.conflicts = conflicts;
    this.brief = brief;
  }

  static Merge of(Brief first, Brief second) {
    MergeComparison comparison = MergeComparison.of(first, second);
    return comparison.conflicts().isEmpty()
        ? new Merge(List.of(), merged(first, second))
        : new Merge(comparison.conflicts(), null);
  }

  /** {@return all conflicts, in the order of the second brief; empty if there is a merged brief} */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Returns the merged brief.
   *
   * @return the merged brief
   * @throws InvalidBriefException if there are conflicts; the exception reports all of them
   */
  public Brief brief() {
    if (brief == null) {
      throw InvalidBriefException.ofAll(conflicts.stream().map(Conflict::exception).toList());
    }
    return brief;
  }

  private static Brief merged(Brief first, Brief second) {
    FormatVersion one = first.formatVersion();
    FormatVersion other = second.formatVersion();
    return first.toBuilder()
        .base(first.base().or(second::base))
        .formatVersion(one.minor() < other.minor() ? other : one)
        .text(first.text().filter(text -> text.content().isPresent()).or(second::text).or(first::text))
        .statements(statements(first.statements(), second.statements()))
        .notes(notes(first.notes(), second.notes()))
        .extensions(extensions(first.extensions(), second.extensions()))
        .build();
  }

  /** Returns all notes. A note that one of the briefs has twice is there twice. */
  private static List<Note> notes(List<Note> first, List<Note> second) {
    Map<String, Integer> counts = new HashMap<>(); // texts can be compared, which keeps a map of equal hashes fast
    first.forEach(note -> counts.merge(note.kind() + note.text(), 1, Integer::sum));
    List<Note> notes = new ArrayList<>(first);
    for (Note note : second) {
      if (counts.merge(note.kind() + note.text(), -1, Integer::sum) < 0) {
        notes.add(note);
      }
    }
    return notes;
  }

  private static Collection<Statement> statements(List<Statement> first, List<Statement> second) {
    if (hasInOrder(first, second)) {
      return first;
    } else if (hasInOrder(second, first)) {
      return second;
    }
    Map<String, Statement> statements = new LinkedHashMap<>();
    first.forEach(statement -> statements.put(statement.id(), statement));
    second.forEach(statement -> statements.putIfAbsent(statement.id(), statement));
    List<Statement> sorted = new ArrayList<>(statements.values());
    sorted.sort(Comparator.comparingInt(Merge::firstPosition).thenComparing(Statement::id));
    return sorted;
  }

  /** Returns whether a list has all of some statements, which are equal if their ids are equal, in the same order. */
  private static boolean hasInOrder(List<Statement> all, List<Statement> some) {
    int found = 0;
    for (int at = 0; at < all.size() && found < some.size(); at++) {
      if (all.get(at).id().equals(some.get(found).id())) {
        found++;
      }
    }
    return found == some.size();
  }

  private static int firstPosition(Statement statement) {
    int first = Integer.MAX_VALUE;
    for (Quotation quotation : statement.quotations()) {
      first = Math.min(first, quotation.start().orElse(Integer.MAX_VALUE));
    }
    return first;
  }

  private static Extensions extensions(Extensions first, Extensions second) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    first.members().forEach(member -> members.put(member.name(), member.value()));
    second.members().forEach(member -> members.putIfAbsent(member.name(), member.value()));
    Extensions.Builder merged = Extensions.builder();
    members.forEach(merged::putAny);
    return merged.build();
  }
}
