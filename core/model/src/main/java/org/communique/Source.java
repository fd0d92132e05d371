// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.SourceKind;
import org.immutables.value.Value;

/**
 * A source: a person, a medium or a document that passes on what was said. A newspaper, a news agency, a speech, an
 * interpreter and the article from which a brief was made are sources.
 *
 * <p>A source need not be a publication. A minister who passes on what a colleague said is a source of the kind
 * {@link SourceKind#ACTOR}, and the minister is the issuer of this source; see {@link #of(Actor)}.
 *
 * <p>The text may report words without saying who passed them on. Do not leave this source out: add a source of the
 * kind {@link SourceKind#UNNAMED} to the chain, which is the list of all sources that passed a statement on.
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
  static List<Member<Source>> comparedMembers() {
    return List.of(
        new Member<>("kind", Source::kind), new Member<>("name", Source::name), new Member<>("issuer", Source::issuer),
        new Member<>("published", Source::published), new Member<>("modified", Source::modified),
        new Member<>("language", Source::language), new Member<>("markings", Source::markings),
        new Member<>("control", Source::control), new Member<>("controller", Source::controller),
        new Member<>("locator", Source::locator), new Member<>("identifiers", Source::identifiers),
        new Member<>("grades", Source::grades), new Member<>("extensions", Source::extensions));
  }

  Source() {}

  /**
   * Returns a source of any kind that needs no {@linkplain #issuer() issuer}.
   *
   * @param id the id of the source in the brief; an actor and a source may have the same id
   * @param kind the kind of the source
   * @param name the name that the text uses
   * @return the source
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, if the name is not a valid
   *     {@link TextRule#LABEL}, or if a source of this kind needs an issuer
   */
  public static Source of(String id, SourceKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Returns a medium that passes words on and can also speak for itself, such as a newspaper or a news agency. For the
   * analyses, newspapers, news agencies, broadcasters, online outlets and news briefs are outlets.
   *
   * <pre>{@code
   * Source herald = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
   * Statement.ownVoice("comment", herald, Act.ASSESS, "The treaty is dead");   // the newspaper itself speaks
   * }</pre>
   *
   * @param id the id of the source, and of the actor that is its issuer
   * @param kind the kind of the source
   * @param name the name that the text uses, for the source and for the actor
   * @return the source; its issuer is an {@linkplain Actor#media actor} with the same id and name
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, or if the name is not a valid
   *     {@link TextRule#LABEL}
   */
  public static Source outlet(String id, SourceKind kind, String name) {
    return builder().id(id).kind(kind).name(name).issuer(Actor.media(id, name)).build();
  }

  /**
   * Returns a source for an actor who passes words on, such as a minister who passes on what a colleague said.
   *
   * @param actor the actor who passes the words on
   * @return a source of the kind {@link SourceKind#ACTOR} with the id and the name of the actor; the actor is its
   *     issuer
   */
  public static Source of(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return builder().id(actor.id()).kind(SourceKind.ACTOR).name(actor.name()).issuer(actor).build();
  }

  /**
   * Returns a source that the text does not name: somebody passed the words on, and the text does not say who.
   *
   * @param id the id of the source in the brief
   * @param label a label in lower case, chosen by the encoder (the person who makes the brief):
   *     {@code whoever reported the letter}
   * @return a source of the kind {@link SourceKind#UNNAMED}
   * @throws InvalidBriefException if the id is not a valid {@link TextRule#ID}, or if the label is not a valid
   *     {@link TextRule#LABEL}
   */
  public static Source unnamed(String id, String label) {
    Objects.requireNonNull(label, "label");
    return of(id, SourceKind.UNNAMED, label);
  }

  /**
   * Returns a copy of this source with the time at which it was published.
   *
   * <pre>{@code
   * Source herald = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald")
   *     .withPublished(TimeExpression.of("2031-03-04"));
   * }</pre>
   *
   * @param published when this document was published, sent or issued
   * @return the copy
   */
  public final Source withPublished(TimeExpression published) {
    return toBuilder().published(published).build();
  }

  /** {@return a new builder without any values} */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /**
   * Returns a builder that already has all values of this source. To change the source, set the new values and build. A
   * setter such as {@link SourceBuilder#identifiers identifiers} replaces the whole list; a method such as {@link
   * SourceBuilder#addIdentifier addIdentifier} adds to the list. {@link SourceBuilder#from} adds to every list too.
   *
   * @return a new builder
   */
  public final SourceBuilder toBuilder() {
    return builder().from(this);
  }

  /** {@return the id of this source; no other source of the same brief has this id} */
  public abstract String id();

  /** {@return the kind of this source} */
  public abstract SourceKind kind();

  /** {@return the name that the text uses; for an unnamed source, a label of the encoder in lower case} */
  public abstract String name();

  /**
   * Returns the issuer: the actor that publishes this source or speaks through this source.
   *
   * @return the issuer; empty if not recorded, but never empty for the kinds {@link SourceKind#ACTOR} and
   *     {@link SourceKind#INTERPRETER}
   */
  public abstract Optional<Actor> issuer();

  /**
   * Returns when this document was published, sent or issued.
   *
   * @return the time; empty if not recorded, and for an outlet as such: the newspaper Le Monde has no date, its issue
   *     of 7 April 2022 has one
   */
  public abstract Optional<TimeExpression> published();

  /** {@return when this document was last changed; empty if not recorded} */
  public abstract Optional<TimeExpression> modified();

  /**
   * {@return the language of this document, which is also the language of every link of this source that records no
   * language of its own; empty if not recorded}
   */
  public abstract Optional<LanguageTag> language();

  /** {@return the markings on this document, as printed, such as {@code SECRET} or {@code EMBARGOED}} */
  public abstract List<String> markings();

  /** {@return how much a state or a party controls this medium; empty if not recorded} */
  public abstract Optional<MediaControl> control();

  /** {@return the state, party or owner that controls this source; empty if there is none or if it is not recorded} */
  public abstract Optional<Actor> controller();

  /**
   * {@return the place where the whole source can be found: a URL, a document symbol, a shelf mark; empty if not
   * recorded}
   */
  public abstract Optional<String> locator();

  /** {@return codes for this source from public lists, such as a Wikidata number} */
  public abstract List<Identifier> identifiers();

  /**
   * {@return the grades of this source in general, which are letters without a digit; {@link Attribution#grades()}
   * judge a single report of the source}
   */
  public abstract List<Reliability> grades();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
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
    String where = where();
    TextRule.LABEL.check(where, "name", name());
    TextRule.LABEL.check(where, "markings", markings());
    TextRule.LABEL.check(where, "locator", locator());
    if (issuer().isEmpty() && needsIssuer(kind().word())) {
      throw InvalidBriefException.of(where, "issuer must be present for the kind " + kind());
    }
    for (Reliability grade : grades()) {
      if (grade.credibility().isPresent()) {
        throw InvalidBriefException.of(where, "grades must be letters without a digit", grade.grade());
      }
    }
  }

  private static boolean needsIssuer(String kind) {
    return kind.equals(SourceKind.ACTOR.word()) || kind.equals(SourceKind.INTERPRETER.word());
  }

  /**
   * Uses only the id, the name and the kind, to save time. The id alone is not enough, because many briefs use the same
   * id for different sources.
   */
  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + name().hashCode()) + kind().hashCode();
  }

  /** {@return one line for a person to read: {@code Source 'rodong-sinmun' (Rodong Sinmun)}} */
  @Override
  public final String toString() {
    return where() + " (" + InvalidBriefException.escaped(name()) + ")";
  }
}
