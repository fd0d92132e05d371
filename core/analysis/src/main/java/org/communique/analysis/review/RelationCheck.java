// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Entity;
import org.communique.text.Quotation;
import org.communique.vocabulary.RelationKind;

/** Finds relations to words that the other statement does not contain, and withdrawals by strangers. */
final class RelationCheck {

  private static final List<RelationKind> WITHDRAWING = List.of(
      RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES, RelationKind.CORRECTS);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Corpus corpus;
  private final List<Finding> findings;
  private final Map<CorpusStatement, String> words = new HashMap<>();

  RelationCheck(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  void check() {
    for (CorpusStatement from : corpus.statements()) {
      for (int number = 0; number < from.statement().relations().size(); number++) {
        Relation relation = from.statement().relations().get(number);
        String member = "relations[" + number + "]";
        corpus.resolve(from, relation.to()).ifPresent(to -> {
          checkPart(from, to, relation, member + ".part");
          checkAuthority(from, to, relation, member);
        });
      }
    }
  }

  private void checkPart(CorpusStatement from, CorpusStatement to, Relation relation, String member) {
    if (relation.part().isPresent() && !wordsOf(to).contains(folded(relation.part().get()))) {
      findings.add(new Finding(
          ReviewCode.PART_NOT_FOUND, Optional.of(from), member,
          "The statement " + to + " does not contain the words of the part.",
          "Copy the words from a quotation or the gist of " + to + ", or refer to the whole statement."));
    }
  }

  private void checkAuthority(CorpusStatement from, CorpusStatement to, Relation relation, String member) {
    if (WITHDRAWING.contains(relation.kind()) && isStranger(from, to)) {
      findings.add(new Finding(
          ReviewCode.STRANGER_WITHDRAWS, Optional.of(from), member,
          "Neither the speakers of " + to + " nor its sources say that " + from + " " + relation.kind() + " it.",
          "Use denies, denies-saying or contradicts for the objection of somebody else, or record in whose name " + from
              + " was said."));
    }
  }

  /** Whether a statement comes neither from the side of another statement nor from a source of its chain. */
  private boolean isStranger(CorpusStatement from, CorpusStatement to) {
    Set<Entity> acting = acting(from);
    Set<Entity> entitled = acting(to);
    to.statement().speakers().forEach(speaker -> {
      speaker.roles().forEach(role -> role.organisation().ifPresent(office -> entitled.add(corpus.entity(to, office))));
      speaker.succeededBy().ifPresent(successor -> entitled.add(corpus.entity(to, successor)));
    });
    Set<String> sources = new HashSet<>();
    for (Attribution link : to.statement().attributions()) {
      sources.add(link.source().id());
      link.source().issuer().ifPresent(issuer -> entitled.add(corpus.entity(to, issuer)));
    }
    Source nearest = from.statement().attributions().get(0).source();
    boolean isSameSource = from.statement().attributions().size() > 1 && sources.contains(nearest.id());
    return Collections.disjoint(acting, entitled) && !isSameSource;
  }

  private Set<Entity> acting(CorpusStatement at) {
    Set<Entity> acting = new HashSet<>();
    at.statement().speakers().forEach(actor -> acting.add(corpus.entity(at, actor)));
    at.statement().onBehalfOf().forEach(actor -> acting.add(corpus.entity(at, actor)));
    at.statement().speakingAs().flatMap(Role::organisation).ifPresent(office -> acting.add(corpus.entity(at, office)));
    return acting;
  }

  /** The quotations and the gist of a statement, with line breaks between them. */
  private String wordsOf(CorpusStatement statement) {
    return words.computeIfAbsent(statement, none -> Stream.concat(
            statement.statement().quotations().stream().map(Quotation::exact),
            Stream.of(statement.statement().gist()))
        .map(RelationCheck::folded).collect(Collectors.joining("\n")));
  }

  /** The text in lower case, with single spaces and straight quotation marks. */
  private static String folded(String text) {
    String straight = text.replaceAll("[‘’‚‛]", "'").replaceAll("[“”„‟«»]", "\"");
    return SPACE.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
