// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.immutables.value.Value;

/**
 * Somebody who speaks, is spoken to, or is spoken of: a person, a state, a ministry, “a senior official”, “hostile
 * forces”.
 *
 * <p>An actor that the text does not name bears the encoder's label in lower case, together with its {@link
 * #anonymity() anonymity}. Ids are local to a brief: two “senior officials” stay two, and actors of two briefs are the
 * same only by a shared {@link Identifier}.
 *
 * <p>Actors stay shallow. What an actor refers to by {@link #partOf()}, {@link #succeededBy()} or a role's organisation
 * has no roles and no gloss; a gloss's giver and members have no gloss; and no path of such references is over
 * {@value #DEPTH} long. Each value checks this when it is built, so that no walk over actors is long.
 *
 * <pre>{@code
 * Actor northKorea = Actor.state("north-korea", "North Korea");
 * Actor kim = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
 *     .addRole(Role.of("Supreme Leader", northKorea)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Actor implements Target permits ActorBuilder.ImmutableActor {

  /** How long a path over {@code partOf}, {@code succeededBy}, organisations and glosses is at most: {@value}. */
  public static final int DEPTH = 8;

  /** All members but the id. Add a new member here too: two actors of one id are compared by this list. */
  static final List<Member<Actor>> MEMBERS = List.of(
      new Member<>("kind", Actor::kind), new Member<>("name", Actor::name), new Member<>("aliases", Actor::aliases),
      new Member<>("identifiers", Actor::identifiers), new Member<>("roles", Actor::roles),
      new Member<>("partOf", Actor::partOf), new Member<>("succeededBy", Actor::succeededBy),
      new Member<>("anonymity", Actor::anonymity), new Member<>("gloss", Actor::gloss),
      new Member<>("extensions", Actor::extensions));

  Actor() {}

  /**
   * Names an actor of any kind.
   *
   * @param id its id in the brief
   * @param kind what it is
   * @param name what the text calls it
   * @return the actor
   * @throws InvalidBriefException if the id is no {@link TextRule#ID id} or the name no {@link TextRule#LABEL label}
   */
  public static Actor of(String id, ActorKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Names a person.
   *
   * @param id the id in the brief
   * @param name what the text calls the person
   * @return an actor of kind {@link ActorKind#PERSON}
   * @throws InvalidBriefException as {@link #of} does
   */
  public static Actor person(String id, String name) {
    return of(id, ActorKind.PERSON, name);
  }

  /**
   * Names a state.
   *
   * @param id the id in the brief
   * @param name what the text calls the state
   * @return an actor of kind {@link ActorKind#STATE}
   * @throws InvalidBriefException as {@link #of} does
   */
  public static Actor state(String id, String name) {
    return of(id, ActorKind.STATE, name);
  }

  /**
   * Names a news agency, newspaper or broadcaster as an actor; as a voice it is a {@link Source}.
   *
   * @param id the id in the brief
   * @param name what the text calls it
   * @return an actor of kind {@link ActorKind#MEDIA_ORGANISATION}
   * @throws InvalidBriefException as {@link #of} does
   */
  public static Actor media(String id, String name) {
    return of(id, ActorKind.MEDIA_ORGANISATION, name);
  }

  /**
   * Names somebody whom the text leaves vague.
   *
   * @param id the id in the brief
   * @param name the words of the text: {@code hostile forces}
   * @return an actor of kind {@link ActorKind#VAGUE}, {@link Anonymity#DESCRIBED described}
   * @throws InvalidBriefException as {@link #of} does
   */
  public static Actor vague(String id, String name) {
    return builder().id(id).kind(ActorKind.VAGUE).name(name).anonymity(Anonymity.DESCRIBED).build();
  }

  /**
   * Starts an actor.
   *
   * @return an empty builder
   */
  public static ActorBuilder builder() {
    return new ActorBuilder();
  }

  /**
   * {@return the name of this actor in the brief}
   */
  public abstract String id();

  /**
   * {@return what it is}
   */
  public abstract ActorKind kind();

  /**
   * {@return what the text calls it, or the encoder's label in lower case}
   */
  public abstract String name();

  /**
   * {@return its other names}
   */
  public abstract List<Alias> aliases();

  /**
   * {@return codes and numbers that others gave it}
   */
  public abstract List<Identifier> identifiers();

  /**
   * {@return its offices and functions}
   */
  public abstract List<Role> roles();

  /**
   * {@return what it belongs to: a ministry's state, a coalition; empty if not recorded}
   */
  public abstract Optional<Actor> partOf();

  /**
   * {@return who took its place in the world, as Russia did the Soviet Union's; empty if nobody or not recorded}
   */
  public abstract Optional<Actor> succeededBy();

  /**
   * {@return how far the text names it; {@link Anonymity#NAMED} unless said otherwise}
   */
  @Value.Default
  public Anonymity anonymity() {
    return Anonymity.NAMED;
  }

  /**
   * {@return who is meant by a vague name, and who says so}
   */
  public abstract Optional<Gloss> gloss();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** The length of the longest path of references that begins here; 0 without references. */
  @Value.Derived
  @Value.Auxiliary
  int depth() {
    return references().mapToInt(actor -> 1 + actor.depth()).max().orElse(0);
  }

  /** The actors that this one refers to, in the order of the form. */
  final Stream<Actor> references() {
    return Stream.of(
            roles().stream().flatMap(role -> role.organisation().stream()),
            partOf().stream(),
            succeededBy().stream(),
            gloss().stream().flatMap(gloss -> Stream.concat(Stream.of(gloss.givenBy()), gloss.members().stream())))
        .flatMap(part -> part);
  }

  static void checkShallow(String where, String attribute, Actor actor) {
    if (!actor.roles().isEmpty() || actor.gloss().isPresent()) {
      throw InvalidBriefException.of(
          where,
          attribute + " must have no roles and no gloss, but " + actor + " has "
              + (actor.roles().isEmpty() ? "a gloss" : "roles"));
    }
  }

  /** How messages name this actor: {@code Actor 'kim'}. */
  String where() {
    return "Actor '" + id() + "'";
  }

  @Value.Check
  void check() {
    TextRule.ID.check("Actor", "id", id());
    TextRule.LABEL.check(where(), "name", name());
    partOf().ifPresent(whole -> checkShallow(where(), "partOf", whole));
    succeededBy().ifPresent(successor -> checkShallow(where(), "succeededBy", successor));
    if (depth() > DEPTH) {
      throw InvalidBriefException.of(
          where(), "path over partOf, succeededBy, organisations and glosses must be at most " + DEPTH + " long");
    }
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * id().hashCode() + name().hashCode()) + kind().hashCode();
  }

  /** Prints the id: {@code Actor 'kim'}. */
  @Override
  public final String toString() {
    return where();
  }
}
