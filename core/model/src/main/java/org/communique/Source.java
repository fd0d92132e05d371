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
 * A voice through which statements reach a reader: a newspaper, an agency, a speech, an interpreter, the encoded
 * article.
 *
 * <p>A voice that is no publication (a minister, a delegation) is a source of kind {@link SourceKind#ACTOR} with that
 * actor as its issuer: {@link #of(Actor)}. A gap (somebody relayed it, nobody says who) is a source of kind
 * {@link SourceKind#UNNAMED}, never left out.
 *
 * <pre>{@code
 * Source rodong = Source.of("rodong-sinmun", SourceKind.NEWSPAPER, "Rodong Sinmun");
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Source permits SourceBuilder.ImmutableSource {

  /** All members but the id. Add a new member here too: two sources of one id are compared by this list. */
  static final List<Member<Source>> MEMBERS = List.of(
      new Member<>("kind", Source::kind), new Member<>("name", Source::name), new Member<>("issuer", Source::issuer),
      new Member<>("control", Source::control), new Member<>("controller", Source::controller),
      new Member<>("locator", Source::locator), new Member<>("identifiers", Source::identifiers),
      new Member<>("grades", Source::grades), new Member<>("extensions", Source::extensions));

  Source() {}

  /**
   * Names a voice.
   *
   * @param id its id in the brief; sources have a name space of their own
   * @param kind what the voice is
   * @param name what the text calls it
   * @return the source
   * @throws InvalidBriefException if the id is no {@link TextRule#ID id} or the name no {@link TextRule#LABEL label}
   */
  public static Source of(String id, SourceKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Makes an actor a voice: a minister who passes on what a colleague said.
   *
   * @param actor whose voice it is; gives id and name
   * @return a source of kind {@link SourceKind#ACTOR} with that issuer
   */
  public static Source of(Actor actor) {
    return builder().id(actor.id()).kind(SourceKind.ACTOR).name(actor.name()).issuer(actor).build();
  }

  /**
   * Marks a gap in a chain: somebody passed it on, and nobody says who.
   *
   * @param id its id in the brief
   * @param label the encoder's words, in lower case: {@code whoever reported the letter}
   * @return a source of kind {@link SourceKind#UNNAMED}
   * @throws InvalidBriefException as {@link #of(String, SourceKind, String)} does
   */
  public static Source unnamed(String id, String label) {
    return of(id, SourceKind.UNNAMED, label);
  }

  /**
   * Starts a source.
   *
   * @return an empty builder
   */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /**
   * {@return the name of this source in the brief}
   */
  public abstract String id();

  /**
   * {@return what the voice is}
   */
  public abstract SourceKind kind();

  /**
   * {@return what the text calls it}
   */
  public abstract String name();

  /**
   * {@return who publishes it or speaks through it; never empty for the kinds {@code actor} and {@code interpreter}}
   */
  public abstract Optional<Actor> issuer();

  /**
   * {@return how free the medium is of its state; empty if not classified}
   */
  public abstract Optional<MediaControl> control();

  /**
   * {@return who controls it: a state, a party, an owner; empty if nobody or not recorded}
   */
  public abstract Optional<Actor> controller();

  /**
   * {@return where the whole is found: a URL, a document symbol, a shelf mark}
   */
  public abstract Optional<String> locator();

  /**
   * {@return codes and numbers that others gave it}
   */
  public abstract List<Identifier> identifiers();

  /**
   * {@return its record: letters without digits, each for a purpose}
   */
  public abstract List<Reliability> grades();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** How messages name this source: {@code Source 'rodong-sinmun'}. */
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

  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + name().hashCode()) + kind().hashCode();
  }

  /** Prints the id: {@code Source 'rodong-sinmun'}. */
  @Override
  public final String toString() {
    return where();
  }
}
