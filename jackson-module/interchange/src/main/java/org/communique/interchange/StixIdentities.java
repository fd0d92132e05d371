// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.base.Identifier;

/**
 * The ids of the identities that stand for the actors and sources of one brief.
 *
 * <p>Two briefs give an actor the same id if both have the same identifier for it. As in a corpus, an identifier that a
 * brief gives to two actors does not count in this brief. An actor without an identifier that counts has an id of its
 * own in every brief, so that two “senior officials” stay two.
 */
final class StixIdentities {

  static final String TYPE = "identity";

  /** The schemes whose identifiers give an id, best first. Other schemes follow in the order of the alphabet. */
  private static final List<String> ORDER = List.of(
      "stix", "wikidata", "lei", "iso3166-1-alpha-3", "iso3166-1-alpha-2", "iso3166-3", "cow");

  private final Map<String, String> actors;
  private final Map<String, String> sources;

  /**
   * Gives ids to the actors and sources of a brief.
   *
   * @param brief the brief
   * @param schemes the schemes whose identifiers join briefs
   */
  StixIdentities(Brief brief, List<String> schemes) {
    String key = BriefNames.key(brief);
    actors = ids(brief.actors(), Actor::id, Actor::identifiers, "", key + "#actor:", schemes);
    sources = ids(brief.sources(), Source::id, Source::identifiers, "source|", key + "#source:", schemes);
  }

  private static <T> Map<String, String> ids(
      List<T> all, Function<T, String> id, Function<T, List<Identifier>> identifiers, String kind, String own,
      List<String> schemes) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (T one : all) {
      identifiers.apply(one).stream().map(StixIdentities::key).distinct().filter(key -> !once.add(key))
          .forEach(twice::add);
    }
    Map<String, String> ids = new HashMap<>();
    for (T one : all) {
      Optional<String> shared = identifiers.apply(one).stream()
          .filter(identifier -> schemes.contains(identifier.scheme()) && !twice.contains(key(identifier)))
          .min(Comparator.comparingInt((Identifier identifier) -> rank(identifier.scheme())).thenComparing(
              StixIdentities::key))
          .map(StixIdentities::key);
      String key = shared.map(code -> kind + code).orElse(own + id.apply(one));
      ids.put(id.apply(one), TYPE + "--" + BriefNames.uuid(TYPE, key));
    }
    return ids;
  }

  private static int rank(String scheme) {
    int rank = ORDER.indexOf(scheme);
    return rank < 0 ? ORDER.size() : rank;
  }

  /** An identifier as one text, different for different identifiers. */
  private static String key(Identifier identifier) {
    List<String> parts = new ArrayList<>(List.of(identifier.scheme()));
    identifier.version().ifPresent(parts::add);
    parts.add(identifier.value());
    return String.join("|", parts.stream().map(part -> part.replace("%", "%25").replace("|", "%7C")).toList());
  }

  /** The id of the identity of an actor of the brief. */
  String of(Actor actor) {
    return actors.get(actor.id());
  }

  /** The id of the identity of a source of the brief. */
  String of(Source source) {
    return sources.get(source.id());
  }
}
