// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.RelationKind;

/** What the sections of a digest need from a corpus. */
final class Matter {

  private final Corpus corpus;
  private final Standing standing;
  private final Map<Brief, Map<String, CorpusStatement>> byId = new HashMap<>();

  /** The parts of each statement that has parts. */
  private final Map<CorpusStatement, List<CorpusStatement>> parts = new LinkedHashMap<>();
  private final List<CorpusStatement> wholes = new ArrayList<>();
  private final BitSet isWhole = new BitSet();

  Matter(Corpus corpus) {
    this.corpus = corpus;
    this.standing = Standing.of(corpus);
    for (CorpusStatement statement : corpus.statements()) {
      byId.computeIfAbsent(corpus.brief(statement), brief -> new HashMap<>())
          .put(statement.statement().id(), statement);
    }
    for (CorpusStatement statement : corpus.statements()) {
      List<CorpusStatement> owners = targets(statement, RelationKind.PART_OF);
      if (owners.isEmpty()) {
        wholes.add(statement);
        isWhole.set(statement.number());
      } else {
        parts.computeIfAbsent(owners.get(0), whole -> new ArrayList<>()).add(statement);
      }
    }
  }

  /**
   * A source as the key of a map. Keys can be compared by the ids of the sources, so that a map stays fast if very many
   * sources have one hash code. Sources of several briefs may differ although their ids are equal.
   */
  record Voice(Source source) implements Comparable<Voice> {

    @Override
    public int compareTo(Voice other) {
      return source.id().compareTo(other.source().id());
    }
  }

  /**
   * {@return each source in a chain, with the name by which sentences call it: {@code the article} for the document, if
   * there is only one}
   */
  Map<Voice, String> voices() {
    Map<Voice, String> voices = new LinkedHashMap<>();
    for (CorpusStatement statement : corpus.statements()) {
      List<Attribution> links = statement.statement().attributions();
      for (int at = 0; at < links.size(); at++) {
        Source source = links.get(at).source();
        boolean isTheDocument = corpus.briefs().size() == 1 && source.equals(corpus.briefs().get(0).source());
        voices.putIfAbsent(
            new Voice(source),
        isTheDocument ? ChainWords.voice(statement.statement(), at) : OneLine.name(source.name()));
      }
    }
    return voices;
  }

  Corpus corpus() {
    return corpus;
  }

  Standing standing() {
    return standing;
  }

  /** {@return the statements that are no part of another statement of their brief, in the order of the corpus} */
  List<CorpusStatement> wholes() {
    return wholes;
  }

  boolean isWhole(CorpusStatement statement) {
    return isWhole.get(statement.number());
  }

  /** {@return the parts of a statement, in the order of the corpus; empty if it has none} */
  List<CorpusStatement> parts(CorpusStatement whole) {
    return parts.getOrDefault(whole, List.of());
  }

  /** {@return the statements of the same brief to which a statement has a relation of a kind} */
  List<CorpusStatement> targets(CorpusStatement statement, RelationKind kind) {
    List<CorpusStatement> targets = new ArrayList<>();
    Map<String, CorpusStatement> brief = byId.get(corpus.brief(statement));
    for (Relation relation : statement.statement().relations()) {
      if (relation.kind().equals(kind) && brief.containsKey(relation.to().toString())) {
        targets.add(brief.get(relation.to().toString()));
      }
    }
    return targets;
  }

  /** Returns whether the encoded document itself speaks, and reports nobody else. */
  static boolean isOfTheDocument(CorpusStatement statement) {
    return Chain.of(statement.statement()).isOwnVoice();
  }

  /**
   * Returns who said the statement and through whose mouth it came, with a colon and a space. If the encoded document
   * says it itself, the speakers are enough; empty if the publisher of the document is the only speaker.
   */
  static String account(CorpusStatement statement) {
    Statement value = statement.statement();
    if (!isOfTheDocument(statement)) {
      return Chain.of(value).sentence() + ": ";
    }
    Optional<Actor> publisher = value.attributions().get(0).source().issuer();
    return publisher.map(List::of).filter(value.speakers()::equals).isPresent()
        ? "" : ChainWords.speakers(value) + ": ";
  }

  /**
   * {@return the gist with its addressees, and in brackets the act, the id, in whose name and office the speakers
   * speak, and what became of the statement}
   */
  String said(CorpusStatement statement) {
    Statement value = statement.statement();
    StringBuilder said = new StringBuilder(OneLine.of(value.gist()));
    value.condition().ifPresent(condition -> said.append(", if ").append(OneLine.of(condition)));
    if (!value.addressees().isEmpty()) {
      said.append(" (to ").append(names(value.addressees())).append(')');
    }
    value.tally().ifPresent(tally -> said.append(" (").append(tally).append(')'));
    if (!value.designations().isEmpty()) {
      said.append(" (calls ").append(OneLine.and(value.designations(), designation ->
          OneLine.name(designation.actor().name()) + " “" + OneLine.of(designation.words()) + "”")).append(')');
    }
    said.append(" [").append(value.act()).append(", #").append(statement);
    value.speakingAs().ifPresent(role -> said.append(", as ").append(OneLine.of(role.title()))
        .append(role.organisation().map(organisation -> " of " + OneLine.name(organisation.name())).orElse("")));
    if (!value.onBehalfOf().isEmpty()) {
      said.append(", on behalf of ").append(names(value.onBehalfOf()));
    }
    if (standing.verdict(statement).status() != Standing.Status.STANDS) {
      said.append(", ").append(OneLine.words(standing.verdict(statement).status()).toUpperCase(Locale.ROOT));
    }
    return said.append(']').toString();
  }

  private static String names(List<Actor> actors) {
    return OneLine.and(actors, actor -> OneLine.name(actor.name()));
  }
}
