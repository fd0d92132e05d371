// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What kind of party an actor is: a person, a state, a company, or a vague expression such as "hostile forces".
 *
 * <p>A kind takes no side. Who recognises a state is recorded in statements about that state.
 *
 * <p>The vocabulary is open: a word that this library does not know is kept and written back unchanged, and {@link
 * #isKnown()} is false for this word.
 *
 * <p>Each kind corresponds to an {@code identity_class} of STIX 2.1, the OASIS standard for exchanging threat
 * intelligence; see {@link #identityClass()}. Several kinds can correspond to the same class.
 *
 * <pre>{@code
 * ActorKind.MINISTRY.identityClass()        // Optional[organization]
 * ActorKind.ofIdentityClass("class")        // [population, class]
 * ActorKind.parse("royal-house").isKnown()  // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code person}
 */
public record ActorKind(String word) implements OpenTerm {

  /**
   * A human being, or several whom the text does not tell apart: Vladimir Putin, “two officials”.
   *
   * <p>STIX: {@code individual}.
   */
  public static final ActorKind PERSON = new ActorKind("person");

  /**
   * A state that exists today: Japan.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind STATE = new ActorKind("state");

  /**
   * A state that no longer exists: the Soviet Union.
   *
   * <p>ISO 3166-3, the standard for country names no longer in use, has codes for some of these states. STIX: {@code
   * organization}.
   */
  public static final ActorKind HISTORICAL_STATE = new ActorKind("historical-state");

  /**
   * A party that some states recognise as a state and others do not: Kosovo, Taiwan.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind PARTIALLY_RECOGNISED_ENTITY = new ActorKind("partially-recognised-entity");

  /**
   * The government of a state, as distinct from the state itself: the British government.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind GOVERNMENT = new ActorKind("government");

  /**
   * A ministry or department of a government: the Ministry of Foreign Affairs of China.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind MINISTRY = new ActorKind("ministry");

  /**
   * The armed forces of a state, or a part of these forces: the Korean People's Army.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind ARMED_FORCE = new ActorKind("armed-force");

  /**
   * An organisation whose members are states: the United Nations.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind INTERNATIONAL_ORGANISATION = new ActorKind("international-organisation");

  /**
   * An organ of an organisation whose members are states: the Security Council of the United Nations.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind ORGAN_OF_INTERNATIONAL_ORGANISATION =
      new ActorKind("organ-of-international-organisation");

  /**
   * A political party: the Workers' Party of Korea.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind POLITICAL_PARTY = new ActorKind("political-party");

  /**
   * A newspaper, news agency or broadcaster that acts as a party: Reuters appeals for the release of its reporter.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind MEDIA_ORGANISATION = new ActorKind("media-organisation");

  /**
   * A business company: Gazprom.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind COMPANY = new ActorKind("company");

  /**
   * A non-governmental organisation: Amnesty International.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind NGO = new ActorKind("ngo");

  /**
   * An armed group that does not belong to a state: the FARC in Colombia.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind ARMED_GROUP = new ActorKind("armed-group");

  /**
   * Several parties that act together for a purpose without being one organisation: the Allies of the Second World War.
   *
   * <p>STIX: {@code group}.
   */
  public static final ActorKind COALITION = new ActorKind("coalition");

  /**
   * The people of a place: the Korean people.
   *
   * <p>STIX: {@code class}.
   */
  public static final ActorKind POPULATION = new ActorKind("population");

  /**
   * All parties of one sort: the great powers, the nuclear-weapon states.
   *
   * <p>STIX: {@code class}.
   */
  public static final ActorKind CLASS = new ActorKind("class");

  /**
   * An expression that does not say who is meant, perhaps on purpose: "hostile forces".
   *
   * <p>STIX: {@code unknown}.
   */
  public static final ActorKind VAGUE = new ActorKind("vague");

  /**
   * Somebody about whom the text says nothing: "somebody has leaked the letter".
   *
   * <p>STIX: {@code unknown}.
   */
  public static final ActorKind UNSPECIFIED = new ActorKind("unspecified");

  /**
   * A part of the world: the Middle East.
   *
   * <p>STIX has no identity class for regions, because STIX treats a region as a location.
   */
  public static final ActorKind REGION = new ActorKind("region");

  /**
   * The police of a state, or a part of the police: the Royal Canadian Mounted Police.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind POLICE = new ActorKind("police");

  /**
   * A court of a state, or an international court: the International Court of Justice.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind COURT = new ActorKind("court");

  /**
   * An assembly that makes laws: the Supreme People's Assembly of North Korea.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind LEGISLATURE = new ActorKind("legislature");

  /**
   * The political opponents of a government within the same state: the Belarusian opposition.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind OPPOSITION = new ActorKind("opposition");

  /**
   * An organisation that represents workers: Solidarity in Poland.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind TRADE_UNION = new ActorKind("trade-union");

  /**
   * A church or another religious organisation: the Russian Orthodox Church.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind RELIGIOUS_BODY = new ActorKind("religious-body");

  /**
   * An office within a government or another organisation, except a ministry: the press office of the Kremlin.
   *
   * <p>STIX: {@code organization}.
   */
  public static final ActorKind OFFICE = new ActorKind("office");

  /**
   * The people whom a state or an organisation sends to talks or on a visit: the North Korean delegation to the
   * six-party talks.
   *
   * <p>STIX: {@code group}.
   */
  public static final ActorKind DELEGATION = new ActorKind("delegation");

  /**
   * A group of people who commit crimes together: the Sinaloa cartel in Mexico.
   *
   * <p>STIX: {@code group}.
   */
  public static final ActorKind CRIMINAL_GROUP = new ActorKind("criminal-group");

  /**
   * A group that does not belong to a state and that no other word of this vocabulary describes: the yellow vests in
   * France.
   *
   * <p>STIX: {@code group}.
   */
  public static final ActorKind NON_STATE_GROUP = new ActorKind("non-state-group");

  private static final List<ActorKind> KNOWN =
      List.of(
          PERSON, STATE, HISTORICAL_STATE, PARTIALLY_RECOGNISED_ENTITY, GOVERNMENT, MINISTRY, ARMED_FORCE,
          INTERNATIONAL_ORGANISATION, ORGAN_OF_INTERNATIONAL_ORGANISATION, POLITICAL_PARTY, MEDIA_ORGANISATION,
          COMPANY, NGO, ARMED_GROUP, COALITION, POPULATION, CLASS, VAGUE, UNSPECIFIED, REGION, POLICE, COURT,
          LEGISLATURE, OPPOSITION, TRADE_UNION, RELIGIOUS_BODY, OFFICE, DELEGATION, CRIMINAL_GROUP, NON_STATE_GROUP);

  private static final Map<String, ActorKind> BY_WORD = OpenVocabulary.byWord(KNOWN);

  /** The kinds of each identity class of STIX 2.1. No kind has the class {@code system}. */
  private static final Map<String, List<ActorKind>> BY_IDENTITY_CLASS =
      Map.of(
          "individual", List.of(PERSON),
          "group", List.of(COALITION, DELEGATION, CRIMINAL_GROUP, NON_STATE_GROUP),
          "organization",
          List.of(
              STATE, HISTORICAL_STATE, PARTIALLY_RECOGNISED_ENTITY, GOVERNMENT, MINISTRY, ARMED_FORCE,
              INTERNATIONAL_ORGANISATION, ORGAN_OF_INTERNATIONAL_ORGANISATION, POLITICAL_PARTY, MEDIA_ORGANISATION,
              COMPANY, NGO, ARMED_GROUP, POLICE, COURT, LEGISLATURE, OPPOSITION, TRADE_UNION, RELIGIOUS_BODY, OFFICE),
          "class", List.of(POPULATION, CLASS),
          "unknown", List.of(VAGUE, UNSPECIFIED));

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public ActorKind {
    TextRule.TERM.check("ActorKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads an actor kind, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code person}
   * @return the actor kind with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static ActorKind parse(String word) {
    ActorKind known = BY_WORD.get(word);
    return known == null ? new ActorKind(word) : known;
  }

  /**
   * Finds the kinds that an {@code identity_class} of STIX 2.1 can stand for.
   *
   * @param identityClass the word of STIX: {@code group}
   * @return the kinds for which {@link #identityClass()} returns this class, in the order of {@link #known()}; empty
   *     for {@code system} (a computer system is not an actor in this model) and for every word that is not a class of
   *     STIX
   */
  public static List<ActorKind> ofIdentityClass(String identityClass) {
    return BY_IDENTITY_CLASS.getOrDefault(Objects.requireNonNull(identityClass, "identityClass"), List.of());
  }

  /**
   * Lists the actor kinds that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<ActorKind> known() {
    return KNOWN;
  }

  /**
   * Returns the {@code identity_class} of STIX 2.1 for this kind.
   *
   * @return {@code individual}, {@code group}, {@code organization}, {@code class} or {@code unknown}; empty for {@link
   *     #REGION} and for every unknown word (the class {@code unknown} is only for {@link #VAGUE} and {@link
   *     #UNSPECIFIED})
   */
  public Optional<String> identityClass() {
    return BY_IDENTITY_CLASS.entrySet().stream()
        .filter(identityClass -> identityClass.getValue().contains(this))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public boolean isKnown() {
    return BY_WORD.containsKey(word);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
