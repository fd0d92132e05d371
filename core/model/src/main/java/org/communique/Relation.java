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
 * A relation from one statement to another: the statement quotes, denies or retracts the other statement, for example.
 *
 * <p>Some kinds are symmetric, such as {@code same-utterance-as} (both statements report what was said once). It is
 * enough to record a symmetric relation on one of the two statements.
 *
 * <p>A retraction does not change the statement that it retracts. The analysis works out which statements still stand;
 * if the retraction itself is retracted, the first statement stands again.
 *
 * <pre>{@code
 * Relation relation = Relation.of(RelationKind.SAME_UTTERANCE_AS, StatementRef.to(letter));
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Relation permits RelationBuilder.ImmutableRelation {

  Relation() {}

  /**
   * Returns a relation to a whole statement.
   *
   * @param kind the kind of the relation
   * @param to the other statement
   * @return the relation
   */
  public static Relation of(RelationKind kind, StatementRef to) {
    return builder().kind(kind).to(to).build();
  }

  /**
   * Returns a relation to a whole statement.
   *
   * @param kind the kind of the relation
   * @param to the other statement: its id in the same brief, or an absolute URI
   * @return the relation
   * @throws org.communique.base.InvalidBriefException if {@code to} is neither an id nor an absolute URI
   */
  public static Relation of(RelationKind kind, String to) {
    return of(kind, StatementRef.parse(to));
  }

  /** {@return a new builder without any values} */
  public static RelationBuilder builder() {
    return new RelationBuilder();
  }

  /**
   * {@return the kind of the relation, read from the statement that has this relation: that statement {@code denies}
   * the other one}
   */
  public abstract RelationKind kind();

  /** {@return the other statement; an id must be the id of a statement of the same brief} */
  public abstract StatementRef to();

  /**
   * {@return the words of the other statement that the relation is about; if empty, the relation is about the whole
   * statement}
   */
  public abstract Optional<String> part();

  /** {@return how certain the encoder is of the relation; if empty, as certain as of the statement} */
  public abstract Optional<Certainty> certainty();

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    TextRule.PROSE.check("Relation", "part", part());
  }

  /** {@return one line for a person to read: {@code qualifies headline}} */
  @Override
  public final String toString() {
    return kind() + " " + to();
  }
}
