// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;
import org.immutables.value.Value;

/**
 * A source, or voice: whoever passes words on to the reader. A newspaper, a news agency, a speech, an interpreter and
 * the encoded article are sources.
 *
 * <p>A source need not be a publication. A minister who passes on what a colleague said is a source of the kind
 * {@link SourceKind#ACTOR}, and the minister is its issuer; see {@link #of(Actor)}. If somebody passed the words on,
 * but the text does not say who, the chain has a source of the kind {@link SourceKind#UNNAMED}. Do not leave such a
 * source out.
 *
 * <pre>{@code
 * Source rodong = Source.of("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Source permits SourceBuilder.ImmutableSource {

  /**
   * All members except the id. They show in which member two sources with the same id differ. If you add a member to
   * this type, add a line here; a test compares this list with the accessors.
   */
  static final List<Member<Source>> MEMBERS = List.of(
      new Member<>("kind", Source::kind), new Member<>("name", Source::name), new Member<>("issuer", Source::issuer),
      new Member<>("control", Source::control), new Member<>("controller", Source::controller),
      new Member<>("locator", Source::locator), new Member<>("identifiers", Source::identifiers),
      new Member<>("grades", Source::grades), new Member<>("extensions", Source::extensions));

  Source() {}

  /**
   * Returns a source of any kind.
   *
   * @param id the id of the source in the brief; an actor and a source may have the same id
   * @param kind what kind of source it is
   * @param name the name that the text uses
   * @return the source
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, the name is not a valid
   *     {@link TextRule#LABEL}, or a source of this kind needs an {@linkplain #issuer() issuer}
   */
  public static Source of(String id, SourceKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Returns an actor as a source, such as a minister who passes on what a colleague said.
   *
   * @param actor the actor who passes the words on; the source has the id and the name of the actor
   * @return a source of the kind {@link SourceKind#ACTOR}, issued by the actor
   */
  public static Source of(Actor actor) {
    return builder().id(actor.id()).kind(SourceKind.ACTOR).name(actor.name()).issuer(actor).build();
  }

  /**
   * Returns a source that the text does not name: somebody passed the words on, and the text does not say who.
   *
   * @param id the id of the source in the brief
   * @param label a label of the encoder's own, in lower case: {@code whoever reported the letter}
   * @return a source of the kind {@link SourceKind#UNNAMED}
   * @throws InvalidBriefException as {@link #of(String, SourceKind, String)} does
   */
  public static Source unnamed(String id, String label) {
    return of(id, SourceKind.UNNAMED, label);
  }

  /** {@return a new builder without any values} */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /** {@return the id of this source; it names one source in the whole brief} */
  public abstract String id();

  /** {@return what kind of source this is} */
  public abstract SourceKind kind();

  /** {@return the name that the text uses} */
  public abstract String name();

  /**
   * {@return the actor that publishes this source or speaks through it; empty if not recorded, but always present for
   * the kinds {@link SourceKind#ACTOR} and {@link SourceKind#INTERPRETER}}
   */
  public abstract Optional<Actor> issuer();

  /** {@return how much a state or a party controls this medium; empty if not classified} */
  public abstract Optional<MediaControl> control();

  /** {@return the state, party or owner that controls this source; empty if there is none or it is not recorded} */
  public abstract Optional<Actor> controller();

  /** {@return where the whole source is found: a URL, a document symbol, a shelf mark; empty if not recorded} */
  public abstract Optional<String> locator();

  /** {@return codes that public lists give to this source, such as a Wikidata number} */
  public abstract List<Identifier> identifiers();

  /**
   * {@return grades of this source in general, all without a digit; the
   * {@linkplain Attribution#grades() grades of a link} judge a single report}
   */
  public abstract List<Reliability> grades();

  /** {@return the additional members of this value; {@linkplain Extensions#none() none} by default} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** {@return the words by which messages name this source: {@code Source 'rodong-sinmun'}} */
  String where() {
    return "Source '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Source", "id", id());
    TextRule.LABEL.check(where(), "name", name());
    TextRule.LABEL.check(where(), "locator", locator());
    if (issuer().isEmpty() && (kind().equals(SourceKind.ACTOR) || kind().equals(SourceKind.INTERPRETER))) {
      throw InvalidBriefException.of(where(), "issuer must be present for the kind " + kind());
    }
    grades().stream().filter(grade -> grade.credibility().isPresent()).findFirst().ifPresent(grade -> {
      throw InvalidBriefException.of(where(), "grades must be letters without a digit", grade.grade());
    });
  }

  /**
   * Mixes three members. The id alone is not enough, because many briefs use the same id for different sources. All
   * members would cost more time and would separate few more values.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + name().hashCode()) + kind().hashCode();
  }

  /** {@return one line for a person to read: {@code Source 'rodong-sinmun'}} */
  @Override
  public final String toString() {
    return where();
  }
}
