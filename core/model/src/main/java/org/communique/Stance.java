// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
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
 * Where somebody stands on somebody, something, or what was said.
 *
 * <p>A stance is neither a sentiment nor a truth. An {@linkplain Basis#EXPLICIT explicit} one is asserted by the
 * statement's speakers, whoever holds it; an {@linkplain Basis#INFERRED inferred} one by its assessor; a
 * {@linkplain Basis#CONVENTIONAL conventional} one by the act itself, as to recognise a state is to support it.
 *
 * <pre>{@code
 * Stance.of(kim, Attitude.SUPPORT, russia)
 * Stance.of(putin, Attitude.SUPPORT, ties).withKind(StanceKind.INTENTION)
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Stance permits StanceBuilder.ImmutableStance {

  Stance() {}

  /**
   * An <strong>explicit attitude</strong>: the speakers say that the holder is for or against the target. For anything
   * else change it: {@link #withKind}, {@link #withBasis}.
   *
   * @param holder who stands there
   * @param attitude where
   * @param target on what
   * @return a stance of kind {@link StanceKind#ATTITUDE} and basis {@link Basis#EXPLICIT}
   */
  public static Stance of(Actor holder, Attitude attitude, Target target) {
    return builder()
        .addHolder(holder).target(target).attitude(attitude).kind(StanceKind.ATTITUDE).basis(Basis.EXPLICIT).build();
  }

  /**
   * Starts a stance.
   *
   * @return an empty builder
   */
  public static StanceBuilder builder() {
    return new StanceBuilder();
  }

  /**
   * {@return those who stand there, at least one, each for himself}
   */
  public abstract List<Actor> holders();

  /**
   * {@return on what: an actor, a topic, or a statement}
   */
  public abstract Target target();

  /**
   * {@return where they stand}
   */
  public abstract Attitude attitude();

  /**
   * {@return whether it is an attitude, an agreement, a belief or an intention}
   */
  public abstract StanceKind kind();

  /**
   * {@return what it rests on}
   */
  public abstract Basis basis();

  /**
   * {@return who inferred it; empty: the encoder}
   */
  public abstract Optional<String> assessor();

  /**
   * {@return how sure the assessor is; empty if not said}
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

  /**
   * Changes what the attitude is.
   *
   * @param kind the other kind
   * @return the same stance of that kind
   */
  public final Stance withKind(StanceKind kind) {
    return builder().from(this).kind(kind).build();
  }

  /**
   * Changes what the stance rests on.
   *
   * @param basis the other basis
   * @return the same stance on that basis
   */
  public final Stance withBasis(Basis basis) {
    return builder().from(this).basis(basis).build();
  }

  /**
   * The opinion of STIX 2.1 ({@code opinion-enum}), which knows only agreement with what was said.
   *
   * @return {@code strongly-disagree} to {@code strongly-agree}; empty for attitudes and intentions, and for
   *     {@code mixed}, {@code withheld} and {@code undetermined}
   */
  public final Optional<String> stixOpinion() {
    if (kind() != StanceKind.AGREEMENT && kind() != StanceKind.BELIEF) {
      return Optional.empty();
    }
    return switch (attitude()) {
      case STRONGLY_OPPOSE -> Optional.of("strongly-disagree");
      case OPPOSE -> Optional.of("disagree");
      case NEUTRAL -> Optional.of("neutral");
      case SUPPORT -> Optional.of("agree");
      case STRONGLY_SUPPORT -> Optional.of("strongly-agree");
      case MIXED, WITHHELD, UNDETERMINED -> Optional.empty();
    };
  }

  @Value.Check
  void check() {
    if (holders().isEmpty()) {
      throw InvalidBriefException.of("Stance", "holders must not be empty");
    }
    TextRule.LABEL.check("Stance", "assessor", assessor());
  }

  /** Prints holders, attitude and target: {@code [Actor 'kim'] support Actor 'russia'}. */
  @Override
  public final String toString() {
    return holders() + " " + attitude() + " " + target();
  }
}
