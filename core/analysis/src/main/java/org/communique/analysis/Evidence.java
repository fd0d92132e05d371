// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
 * @param isOwn true if the holder is a speaker, or if the speakers speak on behalf of the holder. An organ, such as a
 *     government or a ministry, speaks for the state or the organisation of which it is a {@linkplain
 *     org.communique.Actor#partOf() part}. False if somebody else ascribes the stance to the holder: the speakers, or
 *     the person who inferred the stance
 * @param status what the record says about the statement: whether it stands, is contested, and so on; see {@link
 *     Standing}
 */
public record Evidence(
    CorpusStatement statement, Stance stance, Optional<Gloss> gloss, EffectiveReliability reliability, int reservations,
    boolean isOwn, Standing.Status status) {

  /** Checks that no argument is null. */
  public Evidence {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(gloss, "gloss");
    Objects.requireNonNull(reliability, "reliability");
    Objects.requireNonNull(status, "status");
  }

  /**
   * {@return whether the statement still stands, at least in part; a contested statement stands}
   */
  public boolean stands() {
    return status.stands();
  }

  /**
   * {@return whether somebody contests the statement or a part of it. For example, the minister denies having said what
   * the newspaper reports; then a stance in this report is contested evidence}
   */
  public boolean isContested() {
    return status.isContested();
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
    int brief = index.briefNumber(number);
    Statement statement = verdict.statement().statement();
    Chain chain = Chain.of(statement);
    EffectiveReliability reliability = chain.reliability();
    int reservations = chain.reservations();
    Set<Entity> spokenFor = statement.stances().isEmpty() ? Set.of() : spokenFor(number, index);
    for (Stance stance : statement.stances()) {
      List<Actor> holders = isNegated(stance) ? List.of() : stance.holders();
      Set<Entity> known = holders.size() > 1 ? new HashSet<>() : Set.of(); // actors of a brief may share an identifier
      for (Actor actor : holders) {
        Entity holder = index.actor(brief, actor);
        if (holders.size() == 1 || known.add(holder)) {
          receiver.accept(actor, new Evidence(
              verdict.statement(), stance, Optional.empty(), reliability, reservations,
              spokenFor.contains(holder), verdict.status()));
        }
      }
    }
  }

  /** Returns those whose own words a statement is: the speakers, those on whose behalf they speak, and their wholes. */
  private static Set<Entity> spokenFor(int number, CorpusIndex index) {
    Statement statement = index.statement(number).statement();
    if (statement.onBehalfOf().isEmpty() && !hasOrgan(statement.speakers())) {
      return index.speakers(number);
    }
    Set<Entity> spokenFor = new HashSet<>();
    addWithWholes(spokenFor, statement.speakers(), index.briefNumber(number), index);
    addWithWholes(spokenFor, statement.onBehalfOf(), index.briefNumber(number), index);
    return spokenFor;
  }

  private static boolean hasOrgan(List<Actor> actors) {
    for (Actor actor : actors) {
      if (Institution.isOrgan(actor)) {
        return true;
      }
    }
    return false;
  }

  /** Adds actors, and the wholes of those who are organs. */
  private static void addWithWholes(Set<Entity> spokenFor, List<Actor> actors, int brief, CorpusIndex index) {
    Set<Actor> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // actors may have equal hashes
    for (Actor actor : actors) {
      Optional<Actor> at = Optional.of(actor);
      while (at.isPresent() && seen.add(at.get())) {
        spokenFor.add(index.actor(brief, at.get()));
        at = Institution.isOrgan(at.get()) ? at.get().partOf() : Optional.empty();
      }
    }
  }

  private static boolean isNegated(Stance stance) {
    return stance.certainty().filter(Certainty::isNegative).isPresent();
  }

  /** Returns the same evidence, read through a gloss. */
  Evidence through(Gloss reading) {
    return new Evidence(statement, stance, Optional.of(reading), reliability, reservations, isOwn, status);
  }

  Strength strength() {
    return new Strength(
        stands(), isContested(), isOwn, basis(), reservations, reliability.best(), reliability.worst());
  }

  /**
   * What makes evidence strong or weak; {@link Position#strongest()} states the rules.
   *
   * @param stands whether the statement still stands
   * @param isContested whether the statement is contested
   * @param isOwn whether the evidence is the holder's own
   * @param basis the basis of the evidence
   * @param reservations the number of gaps and hedges in the chain
   * @param best the best letter that the chain could have if every link had a letter from A to E
   * @param worst the worst letter that the chain could have if every link had a letter from A to E
   */
  record Strength(
      boolean stands, boolean isContested, boolean isOwn, Basis basis, int reservations, SourceReliability best,
      SourceReliability worst) {

    /** Returns true if this strength is certainly greater than another one. */
    boolean dominates(Strength other) {
      return stands == other.stands ? !other.isBetterIn(this) && isBetterIn(other) : stands;
    }

    private boolean isBetterIn(Strength other) {
      boolean isMoreReliable = worst.compareTo(other.best) <= 0 && !(best == other.best && worst == other.worst);
      return !isContested && other.isContested || isOwn && !other.isOwn || rank(basis) < rank(other.basis)
          || reservations < other.reservations || isMoreReliable;
    }
  }

  /** Returns how weak a basis is: 0 for the strongest. */
  static int rank(Basis basis) {
    return switch (basis) {
      case EXPLICIT -> 0;
      case CONVENTIONAL -> 1;
      case INFERRED -> 2;
    };
  }

  /** Returns true if the speakers assert the stance explicitly of a holder for whom they do not speak. */
  boolean isAscribed() {
    return !isOwn && basis() == Basis.EXPLICIT;
  }

  /** Returns true if the same assessor, or no named assessor, inferred both stances. */
  boolean hasAssessorOf(Evidence other) {
    return stance.assessor().equals(other.stance.assessor());
  }

  /** Returns the basis, and who assessed the stance, if somebody is named: {@code inferred by Smith}. */
  String shownBasis() {
    return basis() + stance.assessor().map(assessor -> " by " + OneLine.cut(assessor)).orElse("");
  }

  /** Returns a warning if the statement is contested or no longer stands; otherwise an empty text. */
  String warning() {
    return isContested() ? ", contested" : stands() ? "" : ", no longer stands";
  }

  /** Returns whose account it is: {@code , by the account of Russia}; empty if the evidence is not ascribed. */
  String account() {
    return isAscribed() ? ", by the account of " + ChainWords.speakers(statement.statement()) : "";
  }

  /** Returns whose words show the stance, because this decides whether the evidence is strong. */
  private String origin() {
    return isOwn ? ", the holder's own"
        : isAscribed() ? account() : ", read from the words of " + ChainWords.speakers(statement.statement());
  }

  /** {@code , through “read: the US” by the publisher}; a gloss without words shows whom it means. */
  private static String reading(Gloss gloss) {
    String words = gloss.text().orElseGet(() -> OneLine.and(gloss.members(), actor -> OneLine.name(actor.name())));
    String giver = gloss.givenBy().map(Actor::name).orElse("the encoder");
    return ", through “" + OneLine.cut(words) + "” by " + OneLine.cut(giver)
        + gloss.certainty().map(certainty -> " (" + certainty + ")").orElse("");
  }

  /**
   * Prints statement, attitude and kind, and then everything by which {@link Position#strongest()} compares evidence:
   * {@code exchange: support, attitude, explicit, the holder's own, B}.
   */
  @Override
  public String toString() {
    return statement + ": " + stance.attitude() + ", " + stance.kind() + ", " + shownBasis() + origin() + ", "
        + reliability + (reservations == 0 ? "" : ", gaps and hedges: " + reservations)
        + gloss.map(Evidence::reading).orElse("")
        + (isContested() ? ", which is contested" : stands() ? "" : ", which no longer stands");
  }
}
