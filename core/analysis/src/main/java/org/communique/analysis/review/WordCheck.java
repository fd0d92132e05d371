// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;

/** Finds words of open vocabularies that look like slips for known words. */
final class WordCheck {

  /** Shorter words differ from too many others by one letter. */
  private static final int SHORTEST = 4;

  private final List<Finding> findings;

  /** What unknown words mean, by their vocabularies and the words: texts, so that equal hash codes cost little. */
  private final Map<String, Optional<String>> meant = new HashMap<>();

  WordCheck(List<Finding> findings) {
    this.findings = findings;
  }

  void check(Corpus corpus, FirstMentions mentions) {
    for (CorpusStatement at : corpus.statements()) {
      Statement statement = at.statement();
      check(at, "act", statement.act(), Act.known());
      statement.capacity().ifPresent(capacity -> check(at, "capacity", capacity, Capacity.known()));
      statement.medium().ifPresent(medium -> check(at, "medium", medium, Medium.known()));
      for (int number = 0; number < statement.attributions().size(); number++) {
        Attribution link = statement.attributions().get(number);
        String member = "attributions[" + number + "].";
        link.act().ifPresent(act -> check(at, member + "act", act, Act.known()));
        link.terms().ifPresent(terms -> check(at, member + "terms", terms, SourcingTerms.known()));
      }
      for (int number = 0; number < statement.relations().size(); number++) {
        RelationKind kind = statement.relations().get(number).kind();
        check(at, "relations[" + number + "].kind", kind, RelationKind.known());
      }
    }
    mentions.actors().forEach(mention -> check(
        mention.statement(), "actors[" + mention.value().id() + "].kind", mention.value().kind(), ActorKind.known()));
    mentions.sources().forEach(mention -> check(
        mention.statement(), "sources[" + mention.value().id() + "].kind", mention.value().kind(),
        SourceKind.known()));
  }

  private void check(CorpusStatement at, String member, OpenTerm word, List<? extends OpenTerm> known) {
    if (!word.isKnown()) {
      String key = word.getClass().getName() + " " + word.word();
      meant.computeIfAbsent(key, none -> meant(word.word(), known)).ifPresent(other -> findings.add(new Finding(
          ReviewCode.MISSPELT_WORD, Optional.of(at), member, "The word '" + word.word() + "' is not known.",
          "Write '" + other + "' if this is meant.")));
    }
  }

  /** The known word that differs by at most one slip; of several, the nearest one, and then the first. */
  private static Optional<String> meant(String word, List<? extends OpenTerm> known) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    int most = 1;
    Optional<String> nearest = Optional.empty();
    String heard = sounds(word);
    for (OpenTerm term : known) {
      String other = term.word();
      if (other.length() >= SHORTEST && Math.abs(sounds(other).length() - heard.length()) <= most) {
        int distance = distance(heard, sounds(other));
        if (distance < most || distance == most && nearest.isEmpty()) {
          nearest = Optional.of(other);
          most = distance;
        }
      }
    }
    return nearest;
  }

  /** The word with one letter for the sound that is spelt {@code y} at the end of a verb and {@code ie} within it. */
  private static String sounds(String word) {
    return word.replace("ie", "y");
  }

  /**
   * The number of letters to insert, delete, change, or swap with their neighbour (optimal string alignment). Words are
   * short: {@link org.communique.base.TextRule#TERM} limits their length.
   */
  private static int distance(String one, String other) {
    int[][] cells = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cells[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + change);
        boolean isSwapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
        cells[i][j] = isSwapped ? Math.min(best, cells[i - 2][j - 2] + 1) : best;
      }
    }
    return cells[one.length()][other.length()];
  }
}
