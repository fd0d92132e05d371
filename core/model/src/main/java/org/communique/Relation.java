// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.immutables.value.Value;

/**
 * How a statement stands to another one.
 *
 * <p>For the symmetric kinds one direction suffices. A retraction never edits what it retracts: what still stands is
 * worked out, and to retract a retraction revives.
 *
 * <pre>{@code
 * Relation.of(RelationKind.SAME_UTTERANCE_AS, StatementRef.to(letter))
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Relation permits RelationBuilder.ImmutableRelation {

  Relation() {}

  /**
   * Relates a statement as a whole.
   *
   * @param kind how it stands to the other
   * @param to the other statement
   * @return the relation
   */
  public static Relation of(RelationKind kind, StatementRef to) {
    return builder().kind(kind).to(to).build();
  }

  /**
   * Relates a statement to another of the same brief.
   *
   * @param kind how it stands to the other
   * @param to the other statement's id
   * @return the relation
   * @throws org.communique.base.InvalidBriefException if {@code to} is neither an id nor an absolute URI
   */
  public static Relation of(RelationKind kind, String to) {
    return of(kind, StatementRef.parse(to));
  }

  /**
   * Starts a relation.
   *
   * @return an empty builder
   */
  public static RelationBuilder builder() {
    return new RelationBuilder();
  }

  /**
   * {@return how the statement that holds this relation stands to the other}
   */
  public abstract RelationKind kind();

  /**
   * {@return the other statement; an id must resolve in the brief}
   */
  public abstract StatementRef to();

  /**
   * {@return the words of the other statement that are meant; empty: all of it}
   */
  public abstract Optional<String> part();

  /**
   * {@return how sure the encoder is of the relation; empty: as sure as of the statement}
   */
  public abstract Optional<Certainty> certainty();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    TextRule.PROSE.check("Relation", "part", part());
  }

  /** Prints kind and target: {@code qualifies headline}. */
  @Override
  public final String toString() {
    return kind() + " " + to();
  }
}
