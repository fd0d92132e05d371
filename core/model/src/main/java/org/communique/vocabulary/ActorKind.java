// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What kind of party an actor is, finer than the {@code identity_class} of STIX 2.1 that each kind maps to.
 *
 * <p>A kind takes no side: whether a state is recognised, and by whom, is a matter of statements about it.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code person}
 */
public record ActorKind(String word) implements OpenTerm {

  /** One human being. STIX {@code individual}. */
  public static final ActorKind PERSON = new ActorKind("person");

  /** A state of today. STIX {@code organization}. */
  public static final ActorKind STATE = new ActorKind("state");

  /** A state that is no more: the Soviet Union; ISO 3166-3 has codes for some. STIX {@code organization}. */
  public static final ActorKind HISTORICAL_STATE = new ActorKind("historical-state");

  /** A state to some and not to others: Kosovo, Taiwan. STIX {@code organization}. */
  public static final ActorKind PARTIALLY_RECOGNISED_ENTITY = new ActorKind("partially-recognised-entity");

  /** The government of a state, as apart from the state. STIX {@code organization}. */
  public static final ActorKind GOVERNMENT = new ActorKind("government");

  /** A ministry or another office of a government. STIX {@code organization}. */
  public static final ActorKind MINISTRY = new ActorKind("ministry");

  /** The armed forces of a state, or a part of them. STIX {@code organization}. */
  public static final ActorKind ARMED_FORCE = new ActorKind("armed-force");

  /** An organisation of states: the United Nations. STIX {@code organization}. */
  public static final ActorKind INTERNATIONAL_ORGANISATION = new ActorKind("international-organisation");

  /** An organ of such an organisation: the Security Council. STIX {@code organization}. */
  public static final ActorKind ORGAN_OF_INTERNATIONAL_ORGANISATION = new ActorKind("organ-of-international-organisation");

  /** A political party. STIX {@code organization}. */
  public static final ActorKind POLITICAL_PARTY = new ActorKind("political-party");

  /** A newspaper, agency or broadcaster as a party that acts. STIX {@code organization}. */
  public static final ActorKind MEDIA_ORGANISATION = new ActorKind("media-organisation");

  /** A company. STIX {@code organization}. */
  public static final ActorKind COMPANY = new ActorKind("company");

  /** A non-governmental organisation. STIX {@code organization}. */
  public static final ActorKind NGO = new ActorKind("ngo");

  /** An armed group that is not a state's. STIX {@code organization}. */
  public static final ActorKind ARMED_GROUP = new ActorKind("armed-group");

  /** Several parties that act as one for a purpose, without an organisation: the allies. STIX {@code group}. */
  public static final ActorKind COALITION = new ActorKind("coalition");

  /** The people of a place: the Korean people. STIX {@code class}. */
  public static final ActorKind POPULATION = new ActorKind("population");

  /** All of a sort: great powers, nuclear states. STIX {@code class}. */
  public static final ActorKind CLASS = new ActorKind("class");

  /** An expression that leaves open who is meant, perhaps on purpose: hostile forces. STIX {@code unknown}. */
  public static final ActorKind VAGUE = new ActorKind("vague");

  /** Somebody, of whom the text tells nothing. STIX {@code unknown}. */
  public static final ActorKind UNSPECIFIED = new ActorKind("unspecified");

  /** A part of the world: the Middle East. STIX has no class for it; there it is a location. */
  public static final ActorKind REGION = new ActorKind("region");

  private static final List<ActorKind> KNOWN =
      List.of(
          PERSON, STATE, HISTORICAL_STATE, PARTIALLY_RECOGNISED_ENTITY, GOVERNMENT, MINISTRY, ARMED_FORCE,
          INTERNATIONAL_ORGANISATION, ORGAN_OF_INTERNATIONAL_ORGANISATION, POLITICAL_PARTY, MEDIA_ORGANISATION,
          COMPANY, NGO, ARMED_GROUP, COALITION, POPULATION, CLASS, VAGUE, UNSPECIFIED, REGION);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public ActorKind {
    TextRule.TERM.check("ActorKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads an actor kind, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the actor kind
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static ActorKind parse(String word) {
    return new ActorKind(word);
  }

  /**
   * The actor kinds that this version of the library knows.
   *
   * @return all constants, in the order of this page
   */
  public static List<ActorKind> known() {
    return KNOWN;
  }

  /**
   * The {@code identity_class} of STIX 2.1.
   *
   * @return {@code individual}, {@code group}, {@code organization}, {@code class} or {@code unknown}; empty for
   *     {@link #REGION} and for every unknown term, which is not the class {@code unknown}
   */
  public Optional<String> identityClass() {
    return switch (word) {
      case "person" -> Optional.of("individual");
      case "coalition" -> Optional.of("group");
      case "population", "class" -> Optional.of("class");
      case "vague", "unspecified" -> Optional.of("unknown");
      case "region" -> Optional.empty();
      default -> isKnown() ? Optional.of("organization") : Optional.empty();
    };
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
