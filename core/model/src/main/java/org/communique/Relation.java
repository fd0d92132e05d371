// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.immutables.value.Value;

/**
 * A relation from one statement to another statement. For example, the one statement quotes, denies or retracts the
 * other statement.
 *
 * <p>Some kinds are symmetric, such as {@code same-utterance-as}: both statements report the same words, which were
 * said only once. Record a symmetric relation on one of the two statements; this is enough.
 *
 * <p>A retraction does not change the statement that it retracts. The class {@code Standing} of the analysis module
 * computes which statements are still valid. If a retraction is itself retracted, the first statement is valid again.
 *
 * <pre>{@code
 * Relation relation = Relation.of(RelationKind.SAME_UTTERANCE_AS, letter);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Relation permits RelationBuilder.ImmutableRelation {

  Relation() {}

  /**
   * Returns a relation to a whole statement of the same brief.
   *
   * @param kind the kind of the relation
   * @param to the other statement
   * @return the relation
   */
  public static Relation of(RelationKind kind, Statement to) {
    Objects.requireNonNull(to, "to");
    return builder().kind(kind).to(StatementRef.to(to)).build();
  }

  /**
   * Returns a relation to a whole statement, which may also be built later, or be a statement of another brief.
   *
   * @param kind the kind of the relation
   * @param to the other statement: its id in the same brief, or an absolute URI
   * @return the relation
   * @throws org.communique.base.InvalidBriefException if {@code to} is neither an id nor an absolute URI
   */
  public static Relation of(RelationKind kind, String to) {
    Objects.requireNonNull(to, "to");
    return builder().kind(kind).to(StatementRef.parse(to)).build();
  }

  /** {@return a new builder without any values} */
  public static RelationBuilder builder() {
    return new RelationBuilder();
  }

  /** {@return a new builder that already has all values of this relation; each setter replaces one value} */
  public final RelationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the kind of the relation. For example, if the kind is {@code denies}, the statement that has this relation
   * denies the other statement.
   *
   * @return the kind
   */
  public abstract RelationKind kind();

  /** {@return the other statement; if the reference is an id, a statement of the same brief must have this id} */
  public abstract StatementRef to();

  /**
   * {@return the words of the other statement to which the relation applies; if empty, the relation applies to the
   * whole statement}
   */
  public abstract Optional<String> part();

  /**
   * Returns how certain the {@linkplain #assessor() assessor} is of the relation. Without an assessor, this is the
   * encoder (the person who makes the brief).
   *
   * @return the certainty; if empty, the assessor is as certain of the relation as of the statement that has the
   *     relation
   */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return the assessor: who says that the two statements relate in this way, for example a reviewer; if empty, the
   * encoder says so}
   */
  public abstract Optional<String> assessor();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns a copy of this relation that applies only to a part of the other statement.
   *
   * <pre>{@code
   * Relation.of(RelationKind.CORRECTS, "may").withPart("in May");
   * }</pre>
   *
   * @param part words of the other statement
   * @return the copy
   * @throws org.communique.base.InvalidBriefException if the words are not valid {@link TextRule#PROSE}
   */
  public final Relation withPart(String part) {
    return toBuilder().part(part).build();
  }

  /**
   * Returns a copy of this relation with a certainty.
   *
   * @param certainty how certain the assessor is of the relation
   * @return the copy
   */
  public final Relation withCertainty(Certainty certainty) {
    return toBuilder().certainty(certainty).build();
  }

  @Value.Check
  void check() {
    TextRule.PROSE.check("Relation", "part", part());
    TextRule.LABEL.check("Relation", "assessor", assessor());
  }

  /** {@return one line for a person to read: {@code qualifies headline}} */
  @Override
  public final String toString() {
    return kind() + " " + to();
  }
}
