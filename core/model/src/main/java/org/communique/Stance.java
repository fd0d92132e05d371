// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.StanceKind;
import org.immutables.value.Value;

/**
 * A stance: one or more actors, the holders, are for or against an actor, a topic or a statement, the target.
 *
 * <p>A stance is not a feeling, and a stance does not say that anything is true. The {@linkplain #basis() basis} says
 * where the stance comes from:
 *
 * <ul>
 *   <li>{@linkplain Basis#EXPLICIT explicit}: the speakers say that the holders have this stance. The holders may be
 *       the speakers or other actors.
 *   <li>{@linkplain Basis#INFERRED inferred}: the {@linkplain #assessor() assessor} concludes that the holders have
 *       this stance.
 *   <li>{@linkplain Basis#CONVENTIONAL conventional}: the stance follows from the act. For example, whoever recognises
 *       a state supports this state.
 * </ul>
 *
 * <pre>{@code
 * Stance friendship = Stance.of(kim, Attitude.SUPPORT, russia);
 * Stance plan = Stance.of(putin, Attitude.SUPPORT, ties).withKind(StanceKind.INTENTION);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Stance permits StanceBuilder.ImmutableStance {

  Stance() {}

  /**
   * Returns an <strong>explicit attitude</strong>: the speakers of the statement say that the holder is for or against
   * the target. For any other stance, change the result with {@link #withKind} and {@link #withBasis}.
   *
   * @param holder the actor who has the stance
   * @param attitude how strongly the holder is for or against the target
   * @param target what the stance is about
   * @return a stance of the kind {@link StanceKind#ATTITUDE} and the basis {@link Basis#EXPLICIT}
   */
  public static Stance of(Actor holder, Attitude attitude, Target target) {
    Objects.requireNonNull(holder, "holder");
    return builder()
        .addHolder(holder).target(target).attitude(attitude).kind(StanceKind.ATTITUDE).basis(Basis.EXPLICIT).build();
  }

  /**
   * Returns an <strong>explicit agreement</strong> or disagreement with what another statement says.
   *
   * <pre>{@code
   * Stance.of(arvenia, Attitude.OPPOSE, speech);   // Arvenia says that it disagrees with the speech
   * }</pre>
   *
   * @param holder the actor who has the stance
   * @param attitude how strongly the holder agrees or disagrees
   * @param statement the other statement, of the same brief
   * @return a stance of the kind {@link StanceKind#AGREEMENT} and the basis {@link Basis#EXPLICIT}
   */
  public static Stance of(Actor holder, Attitude attitude, Statement statement) {
    return of(holder, attitude, StatementRef.to(statement)).withKind(StanceKind.AGREEMENT);
  }

  /** {@return a new builder without any values} */
  public static StanceBuilder builder() {
    return new StanceBuilder();
  }

  /**
   * Returns a builder that already has all values of this stance. To change the stance, set the new values and build. A
   * setter such as {@link StanceBuilder#holders holders} replaces the whole list; a method such as {@link
   * StanceBuilder#addHolder addHolder} adds to the list. {@link StanceBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final StanceBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the holders: the actors who have the stance, each individually and each once; at least one} */
  public abstract List<Actor> holders();

  /** {@return the target: the actor, the topic or the statement that the stance is about} */
  public abstract Target target();

  /**
   * {@return how strongly the holders are for or against the target; for the kind {@link StanceKind#BELIEF}, how
   * strongly they hold the target to be true or false; for the kind {@link StanceKind#INTENTION}, whether they intend
   * it}
   */
  public abstract Attitude attitude();

  /** {@return whether the stance is an attitude, an agreement, a belief or an intention} */
  public abstract StanceKind kind();

  /** {@return the basis of the stance: explicit, inferred or conventional} */
  public abstract Basis basis();

  /**
   * {@return the assessor: who inferred the stance; if empty, the encoder (the person who makes the brief) inferred the
   * stance}
   */
  public abstract Optional<String> assessor();

  /** {@return how certain the assessor is that the holders have this stance; empty if not recorded} */
  public abstract Optional<Certainty> certainty();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns a copy of this stance with another kind.
   *
   * @param kind the kind
   * @return the copy
   */
  public final Stance withKind(StanceKind kind) {
    return toBuilder().kind(kind).build();
  }

  /**
   * Returns a copy of this stance with another basis.
   *
   * @param basis the basis
   * @return the copy
   */
  public final Stance withBasis(Basis basis) {
    return toBuilder().basis(basis).build();
  }

  /**
   * Converts the attitude to an opinion of STIX 2.1 ({@code opinion-enum}). STIX only has words for agreement with what
   * was said, so only stances of the kinds agreement and belief can be converted.
   *
   * @return {@code strongly-disagree}, {@code disagree}, {@code neutral}, {@code agree} or {@code strongly-agree};
   *     empty if the kind is neither agreement nor belief, and for the attitudes {@code mixed}, {@code withheld} and
   *     {@code undetermined}
   */
  public final Optional<String> stixOpinion() {
    boolean concernsWhatWasSaid = kind() == StanceKind.AGREEMENT || kind() == StanceKind.BELIEF;
    return concernsWhatWasSaid ? attitude().stixOpinion() : Optional.empty();
  }

  @Value.Check
  void check() {
    if (holders().isEmpty()) {
      throw InvalidBriefException.of("Stance", "holders must not be empty");
    }
    ValuesById.checkActorsOnce("Stance", "holders", holders());
    TextRule.LABEL.check("Stance", "assessor", assessor());
  }

  /** {@return one line for a person to read: {@code Kim Jong Un: support: Actor 'russia' (Russia)}} */
  @Override
  public final String toString() {
    return Actor.names(holders()) + ": " + attitude() + ": " + target();
  }
}
