// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/** What the sections of a digest need from a corpus: wholes and parts, what is disputed, and what is important. */
final class Matter {

  private final Corpus corpus;
  private final Standing standing;
  private final Map<Brief, Map<String, CorpusStatement>> byId = new HashMap<>();

  /** The rank of what is least important. */
  static final int LEAST = 4;

  /** How many steps from part to whole are looked at, where each step would cost time. */
  private static final int MOST_STEPS = 100;

  /** The statement of which a statement is directly a part; by number, null if it is a whole. */
  private final @Nullable CorpusStatement[] owners;

  /** A statement of which a statement is a part, directly or not; by number, null if it is a whole. */
  private final @Nullable CorpusStatement[] towardsWhole;

  /** The parts of each whole, and the parts of these parts. */
  private final Map<CorpusStatement, List<CorpusStatement>> parts = new HashMap<>();
  private final BitSet disputed = new BitSet();

  Matter(Corpus corpus) {
    this.corpus = corpus;
    this.standing = Standing.of(corpus);
    for (CorpusStatement statement : corpus.statements()) {
      byId.computeIfAbsent(corpus.brief(statement), brief -> new HashMap<>())
          .put(statement.statement().id(), statement);
    }
    this.owners = new CorpusStatement[corpus.statements().size()];
    this.towardsWhole = new CorpusStatement[owners.length];
    for (CorpusStatement statement : corpus.statements()) {
      addOwner(statement);
    }
    for (CorpusStatement statement : corpus.statements()) {
      if (!isWhole(statement)) {
        parts.computeIfAbsent(whole(statement), whole -> new ArrayList<>()).add(statement);
      }
    }
    standing.verdicts().forEach(this::addDisputed);
  }

  /** Adds the statement of which a statement is a part, unless the two would be parts of each other. */
  private void addOwner(CorpusStatement statement) {
    List<CorpusStatement> found = targets(statement, RelationKind.PART_OF);
    if (!found.isEmpty() && !whole(found.get(0)).equals(statement)) {
      owners[statement.number()] = found.get(0);
      towardsWhole[statement.number()] = found.get(0);
    }
  }

  private void addDisputed(Standing.Verdict verdict) {
    if (verdict.status() != Standing.Status.STANDS) {
      disputed.set(verdict.statement().number());
    }
    for (Standing.Effect effect : verdict.effects()) {
      if (effect.outcome() != Standing.Status.STANDS) {
        disputed.set(verdict.statement().number());
        disputed.set(effect.by().number());
      }
    }
  }

  Corpus corpus() {
    return corpus;
  }

  Standing standing() {
    return standing;
  }

  Standing.Status status(CorpusStatement statement) {
    return standing.verdict(statement).status();
  }

  /** Returns whether sentences call a document by its name, because there are several documents. */
  boolean namesDocuments() {
    return corpus.briefs().size() > 1;
  }

  boolean isWhole(CorpusStatement statement) {
    return owners[statement.number()] == null;
  }

  /** {@return the statements that are no part of another statement of their brief, in the order of the corpus} */
  List<CorpusStatement> wholes() {
    return corpus.statements().stream().filter(this::isWhole).toList();
  }

  /**
   * Returns a statement, then the statement of which it is a part, and so on. Only the nearest {@value #MOST_STEPS} are
   * returned.
   */
  Stream<CorpusStatement> upwards(CorpusStatement statement) {
    return Stream.iterate(statement, Objects::nonNull, at -> owners[at.number()]).limit(MOST_STEPS);
  }

  /** {@return the statement of which a statement is a part, through any number of steps; a whole itself} */
  private CorpusStatement whole(CorpusStatement statement) {
    CorpusStatement whole = statement;
    while (towardsWhole[whole.number()] != null) {
      whole = towardsWhole[whole.number()];
    }
    CorpusStatement at = statement;
    while (!at.equals(whole)) { // the next search is shorter
      CorpusStatement next = towardsWhole[at.number()];
      towardsWhole[at.number()] = whole;
      at = next;
    }
    return whole;
  }

  /** {@return when a statement was said; if it has no time of its own, the time of the statement it is a part of} */
  Optional<TimeExpression> said(CorpusStatement statement) {
    return upwards(statement).map(at -> at.statement().said()).flatMap(Optional::stream).findFirst();
  }

  /**
   * {@return the parts of a whole that came through other voices than the statement of which they are directly a part,
   * or have another status; in the order of the corpus}
   */
  List<CorpusStatement> tellingParts(CorpusStatement whole) {
    return parts.getOrDefault(whole, List.of()).stream().filter(part -> {
      CorpusStatement owner = Objects.requireNonNull(owners[part.number()]);
      return status(part) != status(owner) || !voices(part).equals(voices(owner));
    }).toList();
  }

  private static List<Source> voices(CorpusStatement statement) {
    return statement.statement().attributions().stream().map(Attribution::source).toList();
  }

  /** Returns whether the times at which something was said differ, so that a single time tells something. */
  boolean isSaidAtSeveralTimes() {
    return corpus.statements().stream().map(one -> one.statement().said()).flatMap(Optional::stream).distinct()
        .limit(2).count() > 1;
  }

  /** A relation to a statement of the same brief. */
  record Link(Relation relation, CorpusStatement to) {}

  /** {@return the statements of the same brief to which a statement has a relation of a kind} */
  List<CorpusStatement> targets(CorpusStatement statement, RelationKind kind) {
    List<Link> links = links(statement, kind);
    return links.isEmpty() ? List.of() : links.stream().map(Link::to).toList();
  }

  /**
   * {@return the relations of a kind to statements of the same brief; without those of which somebody thinks that they
   * do not hold}
   */
  List<Link> links(CorpusStatement statement, RelationKind kind) {
    List<Relation> relations = statement.statement().relations();
    if (relations.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    Map<String, CorpusStatement> brief = byId.get(corpus.brief(statement));
    for (Relation relation : relations) {
      if (relation.kind().equals(kind) && relation.certainty().filter(Certainty::isNegative).isEmpty()) {
        CorpusStatement to = brief.get(relation.to().toString());
        if (to != null) {
          links.add(new Link(relation, to));
        }
      }
    }
    return links;
  }

  /** Returns whether the encoded document itself speaks, and reports nobody else. */
  static boolean isOfTheDocument(CorpusStatement statement) {
    return Chain.of(statement.statement()).isOwnVoice();
  }

  /** Returns whether the publisher of the document is the only speaker of a statement of the document. */
  static boolean isOfThePublisher(CorpusStatement statement) {
    Statement value = statement.statement();
    return isOfTheDocument(statement)
        && value.attributions().get(0).source().issuer().map(List::of).filter(value.speakers()::equals).isPresent();
  }

  /** Returns whether somebody objects to a statement or takes it back, or whether it does this to another one. */
  boolean isDisputed(CorpusStatement statement) {
    return disputed.get(statement.number());
  }

  /**
   * {@return how important a statement is: 0 for what is disputed, 1 for what came through several voices, 2 for what
   * the document reports of others, 3 for what it says itself, and {@link #LEAST} for what it only describes}
   */
  int rank(CorpusStatement statement) {
    if (isDisputed(statement)) {
      return 0;
    }
    if (!isOfTheDocument(statement)) {
      return statement.statement().attributions().size() > 1 ? 1 : 2;
    }
    return statement.statement().act().equals(Act.DESCRIBE) ? LEAST : 3;
  }
}
