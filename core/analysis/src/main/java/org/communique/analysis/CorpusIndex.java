// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/**
 * Numbers the statements of a {@link Corpus}, and finds what a reference, a relation or a stance of them means.
 *
 * <p>Statements are numbered from 0, brief by brief; briefs are numbered from 0. All computers of this package ask the
 * index, and no computer follows the relations of a statement itself.
 */
final class CorpusIndex {

  /** The relations that make a statement a copy of another one. */
  static final Set<RelationKind> COPYING =
      Set.of(RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES);

  /** The kinds of source that speak by publishing, and in no other way. */
  private static final List<SourceKind> OUTLETS = List.of(
      SourceKind.NEWS_AGENCY, SourceKind.NEWSPAPER, SourceKind.BROADCASTER, SourceKind.ONLINE_OUTLET,
      SourceKind.NEWS_BRIEF);

  private final List<Brief> briefs;
  private final Set<String> schemes;
  private final List<CorpusStatement> statements;
  private final BitSet notSaid = new BitSet();
  private final int[] briefNumbers;
  private final Map<String, Integer> briefsByName = new HashMap<>();
  private final List<Map<String, Integer>> numbersById = new ArrayList<>();

  /** The statements whose ids no other brief has. If there is one brief, these are all its statements. */
  private final Map<String, Integer> numbersByOwnId;
  private final IdentityResolver<Actor> actors;
  private final IdentityResolver<Source> sources;
  private final IdentityResolver<Topic> topics;
  private final List<Set<Entity>> speakers;

  /** The sources of the chains of all statements one after another, and where the chain of each statement begins. */
  private final List<Entity> chains = new ArrayList<>();
  private final int[] chainStarts;
  private final List<Entity> documents = new ArrayList<>();
  private final Map<Entity, Set<Entity>> wholes = new HashMap<>();
  private final Map<Entity, List<Source>> outlets = new HashMap<>();

  /** All relations between statements of the corpus, found once because every answer asks for several kinds. */
  private final List<RelationArrow> arrows = new ArrayList<>();

  /** The kinds of the arrows, each once, and for each arrow the place of its kind. */
  private final List<RelationKind> kinds = new ArrayList<>();
  private final int[] kindOfArrow;

  CorpusIndex(List<Brief> briefs, Set<String> schemes) {
    this.briefs = briefs;
    this.schemes = schemes;
    this.briefNumbers = new int[briefs.stream().mapToInt(brief -> brief.statements().size()).sum()];
    this.numbersByOwnId = numberStatements();
    this.statements = namedStatements();
    addArrows();
    this.kindOfArrow = kindsOfArrows();
    this.actors = new IdentityResolver<>(
        Entity.Kind.ACTOR, briefs, schemes, Brief::actors, Actor::id, Actor::name, Actor::identifiers);
    this.sources = new IdentityResolver<>(
        Entity.Kind.SOURCE, briefs, schemes, Brief::sources, Source::id, Source::name, Source::identifiers);
    this.topics = new IdentityResolver<>(
        Entity.Kind.TOPIC, briefs, schemes, Brief::topics, Topic::id, Topic::label, Topic::identifiers);
    this.speakers = statements.stream().map(this::speakersOf).toList();
    this.chainStarts = new int[statements.size() + 1];
    addChains();
    for (int brief = 0; brief < briefs.size(); brief++) {
      addWholes(brief);
      addOutlets(brief);
    }
  }

  /** Numbers the statements of all briefs. Returns the numbers of those whose ids no other brief has. */
  private Map<String, Integer> numberStatements() {
    Map<String, Integer> ownIds = new HashMap<>();
    Set<String> sharedIds = new HashSet<>();
    int number = 0;
    for (int brief = 0; brief < briefs.size(); brief++) {
      Map<String, Integer> ofBrief = new HashMap<>();
      numbersById.add(ofBrief);
      briefsByName.put(nameOf(briefs.get(brief)), brief);
      for (Statement statement : briefs.get(brief).statements()) {
        briefNumbers[number] = brief;
        ofBrief.put(statement.id(), number);
        if (briefs.size() > 1 && ownIds.putIfAbsent(statement.id(), number) != null) {
          sharedIds.add(statement.id());
        }
        number++;
      }
    }
    ownIds.keySet().removeAll(sharedIds);
    return briefs.size() == 1 ? numbersById.get(0) : ownIds;
  }

  private List<CorpusStatement> namedStatements() {
    List<CorpusStatement> named = new ArrayList<>(briefNumbers.length);
    for (Brief brief : briefs) {
      for (Statement statement : brief.statements()) {
        boolean isOwnId = numbersByOwnId.containsKey(statement.id());
        String name = isOwnId ? statement.id() : nameOf(brief) + "#" + statement.id();
        for (Attribution link : statement.attributions()) {
          if (link.occurrence() != Occurrence.OCCURRED) {
            notSaid.set(named.size());
          }
        }
        named.add(new CorpusStatement(named.size(), name, statement));
      }
    }
    return List.copyOf(named);
  }

  private Set<Entity> speakersOf(CorpusStatement statement) {
    if (statement.statement().speakers().size() == 1) {
      return Set.of(actor(briefNumber(statement.number()), statement.statement().speakers().get(0)));
    }
    return statement.statement().speakers().stream().map(actor -> actor(briefNumber(statement.number()), actor))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void addChains() {
    for (int brief = 0; brief < briefs.size(); brief++) {
      documents.add(source(brief, briefs.get(brief).source()));
    }
    for (CorpusStatement statement : statements) {
      int brief = briefNumber(statement.number());
      for (Attribution link : statement.statement().attributions()) {
        chains.add(source(brief, link.source()));
      }
      chainStarts[statement.number() + 1] = chains.size();
    }
  }

  private void addWholes(int brief) {
    for (Actor actor : briefs.get(brief).actors()) {
      actor.partOf().ifPresent(whole ->
          wholes.computeIfAbsent(actor(brief, actor), none -> new LinkedHashSet<>()).add(actor(brief, whole)));
    }
  }

  private void addOutlets(int brief) {
    for (Source source : briefs.get(brief).sources()) {
      if (OUTLETS.contains(source.kind())) {
        source.issuer().ifPresent(issuer ->
            outlets.computeIfAbsent(actor(brief, issuer), none -> new ArrayList<>(1)).add(source));
      }
    }
  }

  /** Returns the name by which a corpus knows a brief: its base, or its id if it has no base. */
  static String nameOf(Brief brief) {
    return brief.base().map(Object::toString).orElse(brief.id());
  }

  List<Brief> briefs() {
    return briefs;
  }

  /** Returns the schemes of the identifiers by which the corpus joins. */
  Set<String> schemes() {
    return schemes;
  }

  /** Returns why actors, sources and topics of several briefs are one entity. */
  List<Join> joins() {
    return Stream.of(
            actors.joins(briefs, Actor::name, actor -> actor.aliases().stream().map(Alias::text).toList()),
            sources.joins(briefs, Source::name, source -> List.of()),
            topics.joins(briefs, Topic::label, topic -> List.of()))
        .flatMap(List::stream).toList();
  }

  /** Returns how many statements there are. */
  int size() {
    return statements.size();
  }

  List<CorpusStatement> statements() {
    return statements;
  }

  CorpusStatement statement(int number) {
    return statements.get(number);
  }

  /** Returns the statements with these numbers. */
  List<CorpusStatement> statements(List<Integer> wanted) {
    if (wanted.size() == 1) {
      return List.of(statements.get(wanted.get(0)));
    }
    List<CorpusStatement> found = new ArrayList<>(wanted.size());
    wanted.forEach(number -> found.add(statements.get(number)));
    return List.copyOf(found);
  }

  /** Returns the number of the statement with a name or a URI; empty if there is none. */
  OptionalInt number(String name) {
    Integer number = numbersByOwnId.get(name);
    int mark = name.lastIndexOf('#');
    if (number == null && mark >= 0) {
      Integer brief = briefsByName.get(name.substring(0, mark));
      number = brief == null ? null : numbersById.get(brief).get(name.substring(mark + 1));
    }
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Returns the number of the statement to which a statement refers; empty if it is not in the corpus. */
  OptionalInt resolve(int statement, StatementRef ref) {
    if (ref.isLocal()) {
      Integer number = numbersById.get(briefNumber(statement)).get(ref.text());
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
    return number(ref.text());
  }

  /** Returns the number of the brief that contains a statement. */
  int briefNumber(int statement) {
    return briefNumbers[statement];
  }

  /** Returns the brief that contains a statement. */
  Brief brief(int statement) {
    return briefs.get(briefNumber(statement));
  }

  /**
   * Returns true if the utterance took place according to every source of a statement. It is false if some source says
   * that the utterance did not take place, is expected, or is hypothetical.
   */
  boolean isSaid(int statement) {
    return !notSaid.get(statement);
  }

  IdentityResolver<Actor> actors() {
    return actors;
  }

  IdentityResolver<Source> sources() {
    return sources;
  }

  IdentityResolver<Topic> topics() {
    return topics;
  }

  /** Returns the entity of an actor that occurs in a brief. */
  Entity actor(int brief, Actor actor) {
    return actors.entity(brief, actor.id());
  }

  /** Returns the entity of a source that occurs in a brief. */
  Entity source(int brief, Source source) {
    return sources.entity(brief, source.id());
  }

  /** Returns the sources of the chain of a statement, nearest the speaker first. */
  List<Entity> chain(int statement) {
    return chains.subList(chainStarts[statement], chainStarts[statement + 1]);
  }

  /** Returns the source of the brief that contains a statement: the document that was encoded. */
  Entity document(int statement) {
    return documents.get(briefNumber(statement));
  }

  /** Returns the speakers of a statement, each once. */
  Set<Entity> speakers(int statement) {
    return speakers.get(statement);
  }

  /** Returns the actors of which an actor is directly a part, according to any brief. */
  Set<Entity> wholes(Entity actor) {
    return wholes.getOrDefault(actor, Set.of());
  }

  /** Returns whether the voice nearest the speakers is their own: nobody else stands between them and their words. */
  boolean isOwnAccount(int number) {
    Attribution first = statement(number).statement().attributions().get(0);
    int brief = briefNumber(number);
    return first.mode() == Mode.OWN_VOICE
        || first.source().issuer().filter(issuer -> speakers(number).contains(actor(brief, issuer))).isPresent();
  }

  /**
   * Returns the outlets that a speaker issues, according to any brief: newspapers, agencies, broadcasters. Empty if a
   * source in the chain of the statement has this issuer.
   */
  List<Source> outletsNotInChain(int number, Entity speaker) {
    List<Source> issued = outlets.getOrDefault(speaker, List.of());
    if (issued.isEmpty()) {
      return issued;
    }
    int brief = briefNumber(number);
    boolean isNamed = statement(number).statement().attributions().stream().anyMatch(link ->
        link.source().issuer().filter(issuer -> actor(brief, issuer).equals(speaker)).isPresent());
    return isNamed ? List.of() : List.copyOf(issued);
  }

  /** Returns the entity that a stance of a statement is about. A statement outside the corpus has its URI as key. */
  Entity target(int statement, Target target) {
    if (target instanceof Actor actor) {
      return actors.entity(briefNumber(statement), actor.id());
    }
    if (target instanceof Topic topic) {
      return topics.entity(briefNumber(statement), topic.id());
    }
    StatementRef ref = (StatementRef) target;
    OptionalInt number = resolve(statement, ref);
    String key = number.isPresent() ? statements.get(number.getAsInt()).name() : ref.text();
    return new Entity(Entity.Kind.STATEMENT, key, key);
  }

  /**
   * Returns the schemes, each with its version, in which an actor or a source has an identifier that tells it apart
   * from the others of its brief.
   */
  Set<String> schemes(Entity entity) {
    Set<String> identifying =
        entity.kind() == Entity.Kind.ACTOR ? actors.identifying(entity) : sources.identifying(entity);
    return identifying.stream().map(key -> key.substring(0, key.lastIndexOf('\0'))).collect(Collectors.toSet());
  }

  /** Returns the actors that have an identifier of a source. Such an actor is the source, or speaks through it. */
  List<Entity> namesakes(Entity source) {
    Set<String> identifying = sources.identifying(source);
    return identifying.isEmpty() ? List.of() : identifying.stream().sorted()
        .flatMap(key -> actors.bearer(key).stream()).distinct().toList();
  }

  private void addArrows() {
    for (CorpusStatement from : statements) {
      for (Relation relation : from.statement().relations()) {
        OptionalInt to = resolve(from.number(), relation.to());
        if (to.isPresent()) {
          arrows.add(new RelationArrow(from.number(), to.getAsInt(), relation));
        }
      }
    }
  }

  private int[] kindsOfArrows() {
    Map<String, Integer> places = new HashMap<>(); // texts can be compared, which keeps a map of equal hashes fast
    int[] kindOf = new int[arrows.size()];
    for (int at = 0; at < kindOf.length; at++) {
      RelationKind kind = arrows.get(at).relation().kind();
      Integer place = places.putIfAbsent(kind.word(), kinds.size());
      if (place == null) {
        kinds.add(kind);
      }
      kindOf[at] = place == null ? kinds.size() - 1 : place;
    }
    return kindOf;
  }

  /** Returns the relations of certain kinds between statements of the corpus, in the order of the statements. */
  List<RelationArrow> arrows(Predicate<RelationKind> wanted) {
    boolean[] isWanted = new boolean[kinds.size()];
    for (int kind = 0; kind < isWanted.length; kind++) {
      isWanted[kind] = wanted.test(kinds.get(kind));
    }
    List<RelationArrow> ofKinds = new ArrayList<>();
    for (int at = 0; at < kindOfArrow.length; at++) {
      if (isWanted[kindOfArrow[at]]) {
        ofKinds.add(arrows.get(at));
      }
    }
    return ofKinds;
  }

  /**
   * Returns the relations that make one statement a piece of another ({@code part-of}) and of which the encoder is
   * certain. If statements are pieces of each other in a circle, the relations of the circle are left out.
   */
  List<RelationArrow> pieces() {
    List<RelationArrow> certain =
        arrows(RelationKind.PART_OF::equals).stream().filter(RelationArrow::isCertain).toList();
    if (certain.isEmpty()) {
      return certain;
    }
    int[] component = new int[size()];
    List<List<Integer>> components =
        new Digraph(size(), certain, RelationArrow::from, RelationArrow::to).components();
    for (int number = 0; number < components.size(); number++) {
      for (int statement : components.get(number)) {
        component[statement] = number;
      }
    }
    return certain.stream().filter(arrow -> component[arrow.from()] != component[arrow.to()]).toList();
  }

  /** Returns the statements, joined if they report one utterance. */
  DisjointSets utterances() {
    return joined(RelationKind.SAME_UTTERANCE_AS);
  }

  /** Returns the statements, joined by the relations of these kinds of which the encoder is certain. */
  DisjointSets joined(RelationKind... kinds) {
    DisjointSets joined = new DisjointSets(size());
    for (RelationArrow arrow : arrows(Set.of(kinds)::contains)) {
      if (arrow.isCertain()) {
        joined.join(arrow.from(), arrow.to());
      }
    }
    return joined;
  }

  /**
   * Returns true if two statements have a speaker in common and report different utterances. If one of them acts on the
   * other, the speaker acts on the speaker's own earlier words.
   */
  boolean isOwnWord(DisjointSets utterances, int one, int other) {
    boolean oneUtterance = utterances.leastOf(one) == utterances.leastOf(other);
    return !oneUtterance && !Collections.disjoint(speakers(one), speakers(other));
  }
}
