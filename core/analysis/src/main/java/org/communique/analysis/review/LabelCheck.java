// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Entity;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.review.FirstMentions.Mention;

/** Finds names that look like other names, words of two alphabets, and names that nobody sees. */
final class LabelCheck {

  private final Corpus corpus;
  private final List<Finding> findings;

  LabelCheck(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  void check(FirstMentions mentions) {
    for (Brief brief : corpus.briefs()) {
      checkVisible(Optional.empty(), "title", brief.title());
    }
    for (CorpusStatement at : corpus.statements()) {
      checkVisible(Optional.of(at), "gist", at.statement().gist());
    }
    for (Mention<Actor> mention : mentions.actors()) {
      String actor = "actors[" + mention.value().id() + "].";
      check(mention.statement(), actor + "name", mention.value().name());
      for (int number = 0; number < mention.value().aliases().size(); number++) {
        Alias alias = mention.value().aliases().get(number);
        check(mention.statement(), actor + "aliases[" + number + "].text", alias.text());
      }
    }
    for (Mention<Source> mention : mentions.sources()) {
      check(mention.statement(), "sources[" + mention.value().id() + "].name", mention.value().name());
    }
    for (Mention<Topic> mention : mentions.topics()) {
      check(mention.statement(), "topics[" + mention.value().id() + "].label", mention.value().label());
    }
    checkLookAlikes(mentions);
  }

  private void check(CorpusStatement at, String member, String label) {
    checkVisible(Optional.of(at), member, label);
    String mixed = LookAlikes.firstMixedWord(label);
    if (!mixed.isEmpty()) {
      findings.add(new Finding(
          ReviewCode.MIXED_ALPHABETS, Optional.of(at), member,
          "The word '" + OneLine.cut(mixed) + "' mixes letters of two alphabets.",
          "Write the word in one alphabet, unless the text mixes them."));
    }
  }

  private void checkVisible(Optional<CorpusStatement> at, String member, String label) {
    if (LookAlikes.isInvisible(label)) {
      findings.add(new Finding(
          ReviewCode.INVISIBLE_LABEL, at, member, "The text has only characters that nobody sees.",
          "Write a text that people can read."));
    }
  }

  private void checkLookAlikes(FirstMentions mentions) {
    Map<String, Mention<Actor>> firsts = new HashMap<>();
    for (Mention<Actor> mention : mentions.actors()) {
      Mention<Actor> first = firsts.putIfAbsent(LookAlikes.latin(mention.value().name()), mention);
      if (first == null) {
        continue;
      }
      Entity one = corpus.entity(first.statement(), first.value());
      Entity other = corpus.entity(mention.statement(), mention.value());
      boolean isSpeltAlike = first.value().name().toLowerCase(Locale.ROOT)
          .equals(mention.value().name().toLowerCase(Locale.ROOT));
      if (!one.equals(other) && !isSpeltAlike) {
        findings.add(new Finding(
            ReviewCode.LOOK_ALIKE_NAMES, Optional.of(mention.statement()), "actors[" + mention.value().id() + "].name",
            "The name looks like the name of the actor '" + one.key() + "', but has letters of another alphabet.",
            "Check who is meant, and write the name in one alphabet."));
      }
    }
  }
}
