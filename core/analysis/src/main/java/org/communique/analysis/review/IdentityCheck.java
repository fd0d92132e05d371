// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.analysis.Corpus;
import org.communique.analysis.Entity;
import org.communique.analysis.review.FirstMentions.Mention;
import org.communique.base.Identifier;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.jspecify.annotations.Nullable;

/** Finds actors that only the code of a class identifies, and actors that have two ids. */
final class IdentityCheck {

  private static final Set<String> CLASSIFYING =
      Set.of("cameo", "plover", "gdelt", "icews", "isic", "isco", "nace", "naics", "sic");
  private static final Set<ActorKind> CLASSES =
      Set.of(ActorKind.CLASS, ActorKind.POPULATION, ActorKind.VAGUE, ActorKind.UNSPECIFIED);

  private final Corpus corpus;
  private final List<Finding> findings;
  private final Set<String> joining;

  /** The identifiers of the actors with which others were compared: many others may have the name of one actor. */
  private final Map<Actor, Map<String, Set<String>>> identifiers = new IdentityHashMap<>();

  /** The pairs of keys of actors that are reported. All keys here are texts, so that equal hash codes cost little. */
  private final Set<String> reported = new HashSet<>();

  IdentityCheck(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
    this.joining = Set.copyOf(corpus.schemes());
  }

  void check(FirstMentions mentions) {
    Map<String, Mention<Actor>> firsts = new HashMap<>();
    for (Mention<Actor> mention : mentions.actors()) {
      checkCodes(mention);
      for (Identifier identifier : mention.value().identifiers()) {
        if (joining.contains(identifier.scheme())) {
          checkTwin(
              firsts.putIfAbsent(key(corpus.briefName(mention.statement()), identifier), mention), mention,
              "the identifier " + identifier, "identifiers");
        }
      }
      if (isNamed(mention.value())) {
        String name = mention.value().name().strip().toLowerCase(Locale.ROOT);
        checkTwin(
            firsts.putIfAbsent(key(mention.value().kind().word(), name), mention), mention,
            "the name and the kind", "name");
      }
    }
  }

  /** Joins the parts of a key. No text of the model contains U+0000. */
  private static String key(String... parts) {
    return String.join("\0", parts);
  }

  private static String key(String brief, Identifier identifier) {
    return key(brief, identifier.scheme(), identifier.version().orElse(""), identifier.value());
  }

  private static boolean isNamed(Actor actor) {
    return actor.anonymity() == Anonymity.NAMED && !CLASSES.contains(actor.kind());
  }

  private void checkCodes(Mention<Actor> mention) {
    List<Identifier> identifiers = mention.value().identifiers();
    boolean classifies = !identifiers.isEmpty() && isNamed(mention.value()) && identifiers.stream().allMatch(
        identifier -> CLASSIFYING.contains(identifier.scheme()) && !joining.contains(identifier.scheme()));
    if (classifies) {
      findings.add(new Finding(
          ReviewCode.CLASS_CODE_ONLY, Optional.of(mention.statement()),
          "actors[" + mention.value().id() + "].identifiers",
          "The actor '" + mention.value().id() + "' has only codes of a class: "
              + identifiers.stream().map(Identifier::toString).collect(Collectors.joining(", ")) + ".",
          "Add an identifier that names this actor alone, such as a Wikidata number."));
    }
  }

  private void checkTwin(@Nullable Mention<Actor> first, Mention<Actor> other, String shared, String member) {
    if (first == null) {
      return;
    }
    Entity one = entity(first);
    Entity two = entity(other);
    if (!one.equals(two) && !mayDiffer(first.value(), other.value()) && reported.add(pair(one, two))) {
      findings.add(new Finding(
          ReviewCode.SAME_ACTOR_TWICE, Optional.of(other.statement()), "actors[" + other.value().id() + "]." + member,
          "The actors '" + one.key() + "' and '" + two.key() + "' have " + shared + " in common.",
          "Use one id in a brief and one shared identifier across briefs if they are the same; otherwise tell them "
              + "apart by identifiers."));
    }
  }

  private static String pair(Entity one, Entity two) {
    return one.compareTo(two) < 0 ? key(one.key(), two.key()) : key(two.key(), one.key());
  }

  private Entity entity(Mention<Actor> mention) {
    return corpus.entity(mention.statement(), mention.value());
  }

  /** Whether the brief itself shows that two actors differ. */
  private boolean mayDiffer(Actor one, Actor other) {
    boolean arePartsOfTwo = one.partOf().isPresent() && other.partOf().isPresent()
        && !one.partOf().get().name().equals(other.partOf().get().name());
    return arePartsOfTwo || succeeds(one, other) || succeeds(other, one) || haveDifferentIdentifiers(one, other);
  }

  private static boolean succeeds(Actor successor, Actor before) {
    return before.succeededBy().filter(actor -> actor.id().equals(successor.id())).isPresent();
  }

  /** The identifiers that join, by their schemes. */
  private Map<String, Set<String>> identifiers(Actor actor) {
    Map<String, Set<String>> values = new HashMap<>();
    actor.identifiers().stream().filter(identifier -> joining.contains(identifier.scheme())).forEach(identifier ->
        values.computeIfAbsent(identifier.scheme(), none -> new HashSet<>()).add(identifier.value()));
    return values;
  }

  private boolean haveDifferentIdentifiers(Actor one, Actor other) {
    Map<String, Set<String>> values = identifiers.computeIfAbsent(one, this::identifiers);
    Map<String, Set<String>> others = new HashMap<>();
    other.identifiers().stream().filter(identifier -> values.containsKey(identifier.scheme())).forEach(identifier ->
        others.computeIfAbsent(identifier.scheme(), none -> new HashSet<>()).add(identifier.value()));
    return !others.isEmpty() && others.entrySet().stream()
        .allMatch(entry -> Collections.disjoint(entry.getValue(), values.get(entry.getKey())));
  }
}
