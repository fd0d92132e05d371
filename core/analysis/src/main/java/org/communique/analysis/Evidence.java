// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.SourceReliability;

/**
 * One stance of one statement, as evidence for a {@link Position}.
 *
 * <p>For example, the statement {@code kim-affirms} has an explicit stance: Kim supports ties with Russia. Kim is the
 * speaker of this statement, so the evidence is Kim's own. If Putin were the speaker, the evidence would not be Kim's
 * own, because Putin would ascribe the stance to Kim.
 *
 * @param statement the statement
 * @param stance the stance, as the statement has it
 * @param gloss the gloss that was used: a reading that says who is meant by a vague holder or a vague target; empty if
 *     no gloss was used
 * @param reliability how far the chain of the statement can be trusted on the question whether the speakers really said
 *     this
 * @param reservations the number of gaps and hedges in the chain
 * @param isOwn true if the holder is a speaker, or if the speakers speak on behalf of the holder; false if somebody
 *     else ascribes the stance to the holder: the speakers, or the person who inferred the stance
 * @param stands whether the statement still stands; see {@link Standing}
 */
public record Evidence(
    CorpusStatement statement, Stance stance, Optional<Gloss> gloss, EffectiveReliability reliability, int reservations,
    boolean isOwn, boolean stands) {

  /** Checks that no argument is null. */
  public Evidence {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(gloss, "gloss");
    Objects.requireNonNull(reliability, "reliability");
  }

  /**
   * {@return the basis of the stance; {@link Basis#INFERRED} if a gloss was used, whatever the basis of the stance is}
   */
  public Basis basis() {
    return gloss.isPresent() ? Basis.INFERRED : stance.basis();
  }

  /**
   * {@return the chain of the statement}
   */
  public Chain chain() {
    return Chain.of(statement.statement());
  }

  /**
   * Hands on the evidence of one statement: each stance, once for each of its holders. A stance is left out if its
   * assessor believes, even only as possible, that the holder does not have it.
   *
   * @param verdict the statement, and whether it still stands
   * @param index the index of the corpus
   * @param receiver receives each holder, with the evidence
   */
  static void forEachHolder(Standing.Verdict verdict, CorpusIndex index, BiConsumer<Actor, Evidence> receiver) {
    int number = verdict.statement().number();
    Statement statement = verdict.statement().statement();
    Chain chain = Chain.of(statement);
    EffectiveReliability reliability = chain.reliability();
    int reservations = chain.gaps().size() + chain.hedges().size();
    Set<Entity> speaking = new HashSet<>(index.speakers(number));
    statement.onBehalfOf().forEach(actor -> speaking.add(index.actor(index.briefNumber(number), actor)));
    for (Stance stance : statement.stances().stream().filter(stance -> !isNegated(stance)).toList()) {
      Set<Entity> holders = new HashSet<>();
      for (Actor actor : stance.holders()) {
        Entity holder = index.actor(index.briefNumber(number), actor);
        if (holders.add(holder)) {
          receiver.accept(actor, new Evidence(
              verdict.statement(), stance, Optional.empty(), reliability, reservations, speaking.contains(holder),
              verdict.stands()));
        }
      }
    }
  }

  private static boolean isNegated(Stance stance) {
    return stance.certainty().filter(Certainty::isNegative).isPresent();
  }

  /** Returns the same evidence, read through a gloss. */
  Evidence through(Gloss reading) {
    return new Evidence(statement, stance, Optional.of(reading), reliability, reservations, isOwn, stands);
  }

  Strength strength() {
    return new Strength(stands, isOwn, basis(), reservations, reliability.best(), reliability.worst());
  }

  /**
   * What makes evidence strong or weak; {@link Position#strongest()} states the rules.
   *
   * @param stands whether the statement still stands
   * @param isOwn whether the evidence is the holder's own
   * @param basis the basis of the evidence
   * @param reservations the number of gaps and hedges in the chain
   * @param best the best letter that the chain could have if every link were judged
   * @param worst the worst letter that the chain could have if every link were judged
   */
  record Strength(
      boolean stands, boolean isOwn, Basis basis, int reservations, SourceReliability best, SourceReliability worst) {

    /** Returns true if this strength is certainly greater than another one. */
    boolean dominates(Strength other) {
      return stands == other.stands ? !other.isBetterIn(this) && isBetterIn(other) : stands;
    }

    private boolean isBetterIn(Strength other) {
      boolean isMoreReliable = worst.compareTo(other.best) <= 0 && !(best == other.best && worst == other.worst);
      return isOwn && !other.isOwn || rank() < other.rank() || reservations < other.reservations || isMoreReliable;
    }

    private int rank() {
      return switch (basis) {
        case EXPLICIT -> 0;
        case CONVENTIONAL -> 1;
        case INFERRED -> 2;
      };
    }
  }

  /** Returns true if the speakers assert the stance explicitly of a holder for whom they do not speak. */
  boolean isAscribed() {
    return !isOwn && basis() == Basis.EXPLICIT;
  }

  /** Returns whose account it is: {@code , by the account of Russia}; empty if the evidence is not ascribed. */
  String account() {
    return isAscribed() ? ", by the account of " + ChainWords.speakers(statement.statement()) : "";
  }

  /** {@code , through “read: the US” by the publisher}; a gloss without words shows whom it means. */
  private static String reading(Gloss gloss) {
    String words = gloss.text().orElseGet(() -> OneLine.and(gloss.members().stream().map(Actor::name).toList()));
    String giver = gloss.givenBy().map(Actor::name).orElse("the encoder");
    return ", through “" + OneLine.cut(words) + "” by " + OneLine.cut(giver)
        + gloss.certainty().map(certainty -> " (" + certainty + ")").orElse("");
  }

  /** Prints statement, attitude, kind, basis and reliability: {@code exchange: support, attitude, explicit, B}. */
  @Override
  public String toString() {
    return statement + ": " + stance.attitude() + ", " + stance.kind() + ", " + basis() + account() + ", " + reliability
        + gloss.map(Evidence::reading).orElse("")
        + (stands ? "" : ", which no longer stands");
  }
}
