// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Optional;
import org.communique.base.TextRule;

/**
 * What an actor is. Open.
 *
 * <p>A diplomatic actor need not be in ISO 3166; number is the kind's business (coalition, population, class).
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record ActorKind(String word) implements OpenTerm {

  /** A human being. */
  public static final ActorKind PERSON = new ActorKind("person");

  /** A state. */
  public static final ActorKind STATE = new ActorKind("state");

  /** A state that is no more. */
  public static final ActorKind HISTORICAL_STATE = new ActorKind("historical-state");

  /** An entity that some states recognise as a state and others do not. */
  public static final ActorKind PARTIALLY_RECOGNISED_ENTITY = new ActorKind("partially-recognised-entity");

  /** The government of a state. */
  public static final ActorKind GOVERNMENT = new ActorKind("government");

  /** A ministry or agency of a government. */
  public static final ActorKind MINISTRY = new ActorKind("ministry");

  /** The armed forces of a state, or a part of them. */
  public static final ActorKind ARMED_FORCE = new ActorKind("armed-force");

  /** An organisation of states. */
  public static final ActorKind INTERNATIONAL_ORGANISATION = new ActorKind("international-organisation");

  /** A council, assembly or secretariat of such an organisation. */
  public static final ActorKind ORGAN_OF_INTERNATIONAL_ORGANISATION = new ActorKind("organ-of-international-organisation");

  /** A party. */
  public static final ActorKind POLITICAL_PARTY = new ActorKind("political-party");

  /** A news agency, newspaper or broadcaster as an actor. */
  public static final ActorKind MEDIA_ORGANISATION = new ActorKind("media-organisation");

  /** A company. */
  public static final ActorKind COMPANY = new ActorKind("company");

  /** A non-governmental organisation. */
  public static final ActorKind NGO = new ActorKind("ngo");

  /** An armed group that is no state's force. */
  public static final ActorKind ARMED_GROUP = new ActorKind("armed-group");

  /** Several actors acting together, members perhaps unbounded: "the US and its allies". */
  public static final ActorKind COALITION = new ActorKind("coalition");

  /** The people of a place. */
  public static final ActorKind POPULATION = new ActorKind("population");

  /** A class of people: "health workers and scientists". */
  public static final ActorKind CLASS = new ActorKind("class");

  /** Whoever the words may mean: "hostile forces". */
  public static final ActorKind VAGUE = new ActorKind("vague");

  /** Somebody, of whom nothing is said. */
  public static final ActorKind UNSPECIFIED = new ActorKind("unspecified");

  /** A territory, taken as an actor or target. */
  public static final ActorKind REGION = new ActorKind("region");

  private static final List<ActorKind> KNOWN =
      List.of(
          PERSON, STATE, HISTORICAL_STATE, PARTIALLY_RECOGNISED_ENTITY, GOVERNMENT, MINISTRY, ARMED_FORCE,
          INTERNATIONAL_ORGANISATION, ORGAN_OF_INTERNATIONAL_ORGANISATION, POLITICAL_PARTY,
          MEDIA_ORGANISATION, COMPANY, NGO, ARMED_GROUP, COALITION, POPULATION, CLASS, VAGUE, UNSPECIFIED,
          REGION);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public ActorKind {
    TextRule.TERM.check("ActorKind", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static ActorKind parse(String word) {
    return new ActorKind(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<ActorKind> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /**
   * {@return the {@code identity_class} of STIX 2.1; empty for a region, which is no identity, and for unknown kinds}
   */
  public Optional<String> identityClass() {
    return switch (word) {
      case "person" -> Optional.of("individual");
      case "coalition" -> Optional.of("group");
      case "population", "class" -> Optional.of("class");
      case "vague", "unspecified" -> Optional.of("unknown");
      default -> isKnown() && !equals(REGION) ? Optional.of("organization") : Optional.empty();
    };
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
