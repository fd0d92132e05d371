// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Role;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Independence;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.SourceKind;

/** Writes the section about where everything comes from, and whose side is not heard. */
final class Origins {

  /** How many actors are followed from one actor to those of whom it is a part. */
  private static final int MOST_WHOLES = 100;

  private final Matter matter;

  /** Each source in a chain, and how many statements came through it. */
  private final Map<ById<Source>, Integer> uses = new LinkedHashMap<>();
  private final Map<ById<Source>, String> names = new LinkedHashMap<>();

  /** For whom an actor speaks, by a statement on their behalf or in an office of theirs. */
  private final Map<ById<Actor>, Set<ById<Actor>>> spokenFor = new HashMap<>();

  Origins(Matter matter) {
    this.matter = matter;
    for (CorpusStatement statement : matter.corpus().statements()) {
      addSpokenFor(statement.statement());
      Set<ById<Source>> chain = new LinkedHashSet<>();
      List<Attribution> links = statement.statement().attributions();
      for (int at = 0; at < links.size(); at++) {
        Source source = links.get(at).source();
        chain.add(ById.of(source));
        if (!names.containsKey(ById.of(source))) {
          names.put(ById.of(source), isTheDocument(source)
              ? ChainWords.voice(statement.statement(), at) : OneLine.name(source.name()));
        }
      }
      chain.forEach(source -> uses.merge(source, 1, Integer::sum));
    }
  }

  private void addSpokenFor(Statement statement) {
    Set<ById<Actor>> represented = new LinkedHashSet<>();
    statement.onBehalfOf().forEach(actor -> represented.add(ById.of(actor)));
    statement.speakingAs().flatMap(Role::organisation).ifPresent(actor -> represented.add(ById.of(actor)));
    if (!represented.isEmpty()) {
      Set<ById<Actor>> first = firstOf(Set.of(), represented);
      statement.speakers().forEach(speaker -> spokenFor.merge(ById.of(speaker), first, Origins::firstOf));
    }
  }

  /** Returns the first of the actors of two sets: as many as are followed. The speakers of a statement share a set. */
  private static Set<ById<Actor>> firstOf(Set<ById<Actor>> one, Set<ById<Actor>> other) {
    if (one.size() >= MOST_WHOLES || one.containsAll(other)) {
      return one;
    }
    return Stream.concat(one.stream(), other.stream()).distinct().limit(MOST_WHOLES)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isTheDocument(Source source) {
    return !matter.namesDocuments() && source.equals(matter.corpus().briefs().get(0).source());
  }

  /** {@return each source in a chain, with the name by which sentences call it: {@code the article}} */
  Map<ById<Source>, String> names() {
    return names;
  }

  Section section() {
    Entries entries = new Entries(Entries.FEWER);
    uses.forEach((key, count) -> {
      Source source = key.value();
      entries.add(isTheDocument(source) ? 0 : 1, () -> name(source) + origin(source) + ": " + count
          + (count == 1 ? " statement came through it" : " statements came through it") + own(source));
    });
    Independence.of(matter.corpus()).groups().stream().filter(group -> group.sources().size() > 1)
        .forEach(group -> entries.add(0, () -> OneLine.of(OneLine.and(group.sources(), source ->
            OneLine.name(source.label())) + " belong together and do not confirm each other, because "
            + OneLine.commas(group.reasons()))));
    addSpeakers(entries);
    return Sections.section(
        "Where it all comes from", entries,
        "Every voice in a chain, what it is, and who controls it, as far as the encoder recorded it. Then whose words"
            + " came through no voice of their own side, and who is not heard at all.",
        "No statements are recorded.", "voices and speakers; the chains of the brief have all of them");
  }

  /** The name in sentences, and the name of the source itself if it is another one. */
  private String name(Source source) {
    String own = OneLine.name(source.name());
    String voice = names.getOrDefault(ById.of(source), own);
    return voice.equals(own) ? own : voice + ", “" + own + "”";
  }

  private static String origin(Source source) {
    if (source.kind().equals(SourceKind.UNNAMED)) {
      return " (nobody says who)";
    }
    Optional<Actor> speaker = source.issuer().filter(issuer -> source.kind().equals(SourceKind.ACTOR));
    StringBuilder origin = new StringBuilder(" (")
        .append(speaker.map(actor -> OneLine.spaced(actor.kind())).orElse(OneLine.spaced(source.kind())));
    source.control().ifPresent(control -> origin.append(", ").append(OneLine.spaced(control)));
    source.controller().ifPresent(actor -> origin.append(", controlled by ").append(OneLine.name(actor.name())));
    return origin.append(')').toString();
  }

  private String own(Source source) {
    if (!isTheDocument(source)) {
      return "";
    }
    long own = matter.corpus().statements().stream().filter(Matter::isOfTheDocument).count();
    return ", of which it says " + own + " itself";
  }

  /** Says through which voices each speaker is heard, and who has a position here but never speaks. */
  private void addSpeakers(Entries entries) {
    Map<ById<Actor>, Set<ById<Source>>> voices = new LinkedHashMap<>();
    Set<ById<Actor>> spoken = new LinkedHashSet<>();
    for (CorpusStatement statement : matter.corpus().statements()) {
      Statement value = statement.statement();
      List<Attribution> links = value.attributions();
      value.stances().forEach(stance -> {
        stance.holders().forEach(holder -> spoken.add(ById.of(holder)));
        if (stance.target() instanceof Actor target) {
          spoken.add(ById.of(target));
        }
      });
      value.addressees().forEach(addressee -> spoken.add(ById.of(addressee)));
      boolean isOwnDocument = Matter.isOfTheDocument(statement);
      for (Actor speaker : value.speakers()) {
        Set<ById<Source>> through = voices.computeIfAbsent(ById.of(speaker), none -> new LinkedHashSet<>());
        links.subList(0, isOwnDocument ? 1 : links.size() - 1).forEach(link -> through.add(ById.of(link.source())));
      }
    }
    List<Actor> alone = new ArrayList<>();
    voices.forEach((speaker, through) -> {
      if (through.isEmpty()) {
        alone.add(speaker.value());
      }
      addSpeaker(speaker.value(), through.stream().map(ById::value).toList(), entries);
    });
    if (!alone.isEmpty()) {
      entries.add(1, () -> "only the document itself tells what was said or done by " + Phrases.names(alone));
    }
    Set<ById<Actor>> heard = new HashSet<>();
    voices.keySet().forEach(speaker -> heard.addAll(side(speaker.value())));
    List<Actor> silent = spoken.stream().filter(actor -> !heard.contains(actor)).map(ById::value)
        .filter(actor -> actor.anonymity() == Anonymity.NAMED).toList();
    if (!silent.isEmpty()) {
      entries.add(1, () -> "nobody is recorded as speaking for these, although something is said to them or about their"
          + " positions: " + OneLine.commas(silent.stream().map(Actor::name).map(OneLine::name).toList()));
    }
  }

  private void addSpeaker(Actor speaker, List<Source> through, Entries entries) {
    Set<ById<Actor>> side = side(speaker);
    if (through.stream().allMatch(source -> isTheDocument(source) || source.issuer().equals(Optional.of(speaker)))) {
      return;
    }
    List<Source> own = through.stream().filter(source -> speaksFor(source, side)).toList();
    String all = OneLine.and(through, this::voice);
    entries.add(1, () -> OneLine.name(speaker.name()) + " is heard through " + all + (own.isEmpty()
        ? "; no voice of this speaker's own side, as far as offices and owners are recorded"
        : own.size() == through.size() ? "; only voices of this speaker's own side"
            : "; of these, on this speaker's own side: " + OneLine.and(own, this::voice)));
  }

  /** An actor, those for whom it speaks, the organisations of its offices, and everything of which these are parts. */
  private Set<ById<Actor>> side(Actor actor) {
    Set<ById<Actor>> side = new LinkedHashSet<>();
    side.add(ById.of(actor));
    Deque<Actor> open = new ArrayDeque<>(List.of(actor));
    while (!open.isEmpty() && side.size() < MOST_WHOLES) {
      Actor at = open.remove();
      Stream<Actor> spoken = spokenFor.getOrDefault(ById.of(at), Set.of()).stream().map(ById::value);
      Stream<Actor> offices = at.roles().stream().map(Role::organisation).flatMap(Optional::stream);
      Stream.of(at.partOf().stream(), spoken, offices).flatMap(Function.identity())
          .filter(whole -> side.size() < MOST_WHOLES && side.add(ById.of(whole))).forEach(open::add);
    }
    return side;
  }

  private String voice(Source source) {
    return names.getOrDefault(ById.of(source), OneLine.name(source.name()));
  }

  private boolean speaksFor(Source source, Set<ById<Actor>> side) {
    return Stream.of(source.issuer(), source.controller()).flatMap(Optional::stream)
        .flatMap(actor -> side(actor).stream()).anyMatch(side::contains);
  }
}
